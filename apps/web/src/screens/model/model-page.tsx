import { useMemo, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Design, SchoolRecord } from '@staffroom/contract';
import { countOf } from '@staffroom/exchange/browser';
import type { StaffingTemplate } from '@staffroom/knowledge';
import { readinessOf, type Level, type School } from '@staffroom/school';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { Note } from '../../system/note.tsx';
import { paths } from '../../workspace/paths.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { levelNames } from '../home/school-list.ts';
import { templateOf, type CatalogueEntry } from './catalogue.ts';
import { designRequest, freeName, type Effort } from './design-start.ts';
import { EstimatePanel } from './estimate-panel.tsx';
import { ModelHead } from './model-head.tsx';
import { ModelAbout, PostsTable } from './model-about.tsx';
import { ParameterFields } from './parameter-fields.tsx';
import { parameterForm, typedFrom, type TypedValues } from './parameter-form.ts';
import { ReadinessList } from './readiness-list.tsx';
import { StartPanel } from './start-panel.tsx';
import { dotsOfPosts } from './template-dots.ts';
import { estimateTeams } from './team-estimate.ts';

export interface ModelPageProps {
  readonly districtId: string;
  readonly record: SchoolRecord;
  readonly school: School;
  readonly level: Level;
  readonly entry: CatalogueEntry;
  readonly designs: readonly Design[];
  /** The state of the district, for a school that names none itself. */
  readonly districtState: string | null;
  /** The design whose values the form begins with; null begins with the defaults. */
  readonly from: Design | null;
}

function valuesOf(template: StaffingTemplate | null, from: Design | null): TypedValues {
  return template === null || from === null || from.modelId !== template.modelId
    ? {}
    : typedFrom(template, from.request.parameters);
}

/** A model with its questions, what the school's data allow, and a rough picture of what it would make; it begins a design. */
export function ModelPage(props: ModelPageProps) {
  const { districtId, record, school, level, entry, designs, districtState, from } = props;
  const { client, studio } = useWorkspace();
  const queries = useQueryClient();
  const router = useRouter();
  const mayDesign = useAllows('design.edit', districtId, record.id);
  const mayImport = useAllows('roster.import', districtId, record.id);
  const template = templateOf(entry, level);
  const [typed, setTyped] = useState<TypedValues>(() => valuesOf(template, from));
  const [name, setName] = useState(() =>
    freeName(
      entry.model.name,
      designs.map((design) => design.name),
    ),
  );
  const [state, setState] = useState<string | null>(
    from?.request.state ?? school.rules?.state ?? record.state ?? districtState,
  );
  const [effort, setEffort] = useState<Effort>('standard');
  const [useAverages, setUseAverages] = useState(from?.request.useAverages ?? false);
  const readiness = useMemo(() => readinessOf(school), [school]);
  const form = useMemo(() => (template === null ? null : parameterForm(template, typed)), [template, typed]);
  const values = form?.values ?? null;
  const posts = useMemo(
    () => (template === null || values === null ? [] : template.posts(level, values)),
    [template, level, values],
  );
  const estimate = useMemo(
    () =>
      template === null || values === null
        ? null
        : estimateTeams({ school, level, template, values, grades: null }),
    [school, level, template, values],
  );
  const start = useMutation({
    mutationFn: () => {
      if (record.latestRosterId === null) throw new Error('The school has no roster yet.');
      return client.designs.create({
        districtId,
        schoolId: record.id,
        rosterId: record.latestRosterId,
        name: name.trim(),
        request: designRequest({
          modelId: entry.model.id,
          parameters: form?.overrides ?? {},
          state,
          effort,
          useAverages,
        }),
      });
    },
    onSuccess: async ({ design }) => {
      await queries.invalidateQueries({ queryKey: studio.designs.key() });
      router.history.push(paths.design(districtId, record.id, design.id, 'design'));
    },
  });
  const obstacle = !mayDesign
    ? 'You may look at designs of this school, not make them.'
    : form !== null && form.problemCount > 0
      ? `${countOf(form.problemCount, 'answer', 'answers')} above cannot be used yet.`
      : name.trim() === ''
        ? 'Give the design a name.'
        : null;
  const catalogue = paths.school(districtId, record.id, 'model');
  return (
    <div className="max-w-6xl">
      <ModelHead entry={entry} path={catalogue} />
      {template === null || form === null ? (
        <div className="flex flex-col gap-4">
          <Note tone="eye" title="It cannot be designed here.">
            {entry.whyNot ??
              `Its sources describe it for ${entry.templates
                .flatMap(({ levels }) => levels)
                .map((each) => levelNames[each].toLowerCase())
                .join(
                  ' and ',
                )} schools, and this is ${level === 'elementary' ? 'an' : 'a'} ${levelNames[level].toLowerCase()} school.`}
          </Note>
          <ModelAbout entry={entry} />
        </div>
      ) : (
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_320px]">
          <div className="flex min-w-0 flex-col gap-4 max-lg:order-last">
            <Card
              title="What it asks of you"
              lead="Every default comes from a source, or says that it does not."
              actions={
                form.setCount === 0 ? undefined : (
                  <Button size="sm" tone="quiet" icon="undo" onPress={() => setTyped({})}>
                    All defaults
                  </Button>
                )
              }
            >
              {form.fields.length === 0 ? (
                <p className="text-soft">Nothing: it is today’s way of working, and has nothing to set.</p>
              ) : (
                <ParameterFields fields={form.fields} typed={typed} onType={setTyped} />
              )}
            </Card>
            {posts.length > 0 && (
              <Card
                title="The posts of one team"
                lead="With the answers above. Somebody certified is looked for among your own people first."
              >
                <PostsTable posts={posts} />
              </Card>
            )}
            <ModelAbout entry={entry} />
          </div>
          <div className="grid min-w-0 items-start gap-4 md:max-lg:grid-cols-2 lg:sticky lg:top-4">
            <Card title="For your school, roughly">
              <EstimatePanel estimate={estimate} dots={dotsOfPosts(posts)} isWrong={values === null} />
            </Card>
            <Card title="Design it">
              <StartPanel
                name={name}
                onName={setName}
                state={state}
                onState={setState}
                effort={effort}
                onEffort={setEffort}
                useAverages={useAverages}
                onUseAverages={setUseAverages}
                isPayUnknown={school.staff.some((member) => member.pay === null)}
                obstacle={obstacle}
                isStarting={start.isPending}
                error={start.error}
                onStart={() => start.mutate()}
              />
            </Card>
            <Card title="What your data allow">
              <ReadinessList
                readiness={readiness}
                importHref={mayImport ? paths.school(districtId, record.id, 'import') : null}
              />
            </Card>
          </div>
        </div>
      )}
    </div>
  );
}
