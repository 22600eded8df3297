import type { DirectoryEntry } from '@staffroom/contract';
import type { SchoolProfile } from '@staffroom/knowledge';
import { Pill } from '../../../system/pill.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { ListFinder } from '../../parts/list-finder.tsx';
import { addresses, slugOf } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { Island } from '../../site/island.tsx';

const listId = 'profiles';
const statuses = ['operating', 'planned', 'historical', 'selfAdded'] as const;
const levels = ['elementary', 'middle', 'high'] as const;

const card = 'relative flex flex-col gap-1.5 rounded-card border border-line bg-card p-5 hover:border-edge';
const wholeCard = 'no-underline after:absolute after:inset-0 hover:underline';

function useModelName(): (id: string) => string {
  const { facts } = useHub();
  return (id) => facts.models.models.find((model) => model.id === id)?.name ?? id;
}

function ProfileCard({ school }: { readonly school: SchoolProfile }) {
  const { text, href } = useHub();
  const words = text.schools;
  const modelName = useModelName();
  return (
    <li
      data-item
      data-facet-state={school.state}
      data-facet-level={school.level}
      data-facet-model={slugOf(school.modelId)}
      data-facet-status={school.profileStatus}
      className={card}
    >
      <h3 className="font-serif text-head font-semibold">
        <a href={href(addresses.school(school.id))} className={wholeCard}>
          {school.school}
        </a>
      </h3>
      <p className="text-body">
        {school.district}, {school.state} · {words.level[school.level]}
      </p>
      <p className="text-body text-soft">
        <FactWords>{modelName(school.modelId)}</FactWords>
      </p>
      <p className="mt-auto flex flex-wrap gap-1.5 pt-1">
        <Pill>{words.status[school.profileStatus]}</Pill>
      </p>
    </li>
  );
}

function EntryCard({ entry }: { readonly entry: DirectoryEntry }) {
  const { text, href } = useHub();
  const words = text.schools;
  const modelName = useModelName();
  const model = entry.modelId === null ? entry.otherModel : modelName(entry.modelId);
  return (
    <li
      data-item
      data-facet-state={entry.state}
      data-facet-level={entry.level ?? ''}
      data-facet-model={entry.modelId === null ? '' : slugOf(entry.modelId)}
      data-facet-status="selfAdded"
      className={card}
    >
      <h3 className="font-serif text-head font-semibold">
        <a href={href(addresses.entry(entry.id))} className={wholeCard}>
          {entry.name}
        </a>
      </h3>
      <p className="text-body">
        {entry.state} · {entry.level === null ? words.entry.kind[entry.kind] : words.level[entry.level]}
      </p>
      {model !== null && <p className="text-body text-soft">{model}</p>}
      <p className="mt-auto pt-1">
        <Pill tone="eye">{words.entry.badge}</Pill>
      </p>
    </li>
  );
}

/** Every profile and every entry, to be filtered. */
export function SchoolCards() {
  const { facts, state, text, locale } = useHub();
  const words = text.schools;
  const modelName = useModelName();
  const all = [...facts.schools.schools, ...state.directory];
  const states = facts.states.filter((each) => all.some((one) => one.state === each.state));
  const models = [...new Set(all.flatMap(({ modelId }) => (modelId === null ? [] : [modelId])))];
  return (
    <>
      <Island
        name="listFinder"
        component={ListFinder}
        props={{
          locale,
          listId,
          label: words.filterLabel,
          facets: [
            {
              name: 'state',
              label: words.facets.state,
              options: states.map((each) => ({ value: each.state, label: each.name })),
            },
            {
              name: 'level',
              label: words.facets.level,
              options: levels.map((value) => ({ value, label: words.level[value] })),
            },
            {
              name: 'model',
              label: words.facets.model,
              options: models.map((id) => ({ value: slugOf(id), label: modelName(id) })),
            },
            {
              name: 'status',
              label: words.facets.status,
              options: statuses.map((value) => ({ value, label: words.status[value] })),
            },
          ],
        }}
      />
      <ul id={listId} className="grid scroll-mt-6 gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {facts.schools.schools.map((school) => (
          <ProfileCard key={school.id} school={school} />
        ))}
        {state.directory.map((entry) => (
          <EntryCard key={entry.id} entry={entry} />
        ))}
      </ul>
    </>
  );
}
