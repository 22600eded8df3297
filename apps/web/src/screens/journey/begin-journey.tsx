import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form } from 'react-aria-components';
import type { Journey } from '@staffroom/contract';
import { durationCases } from '@staffroom/design';
import { allStages } from '@staffroom/knowledge';
import { ButtonLink } from '../../system/button-link.tsx';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Select } from '../../system/select.tsx';
import { TextField } from '../../system/text-field.tsx';
import { paths } from '../../workspace/paths.ts';
import { useServer } from '../settings/use-server.ts';
import { stageNames } from './journey-words.ts';
import { SchoolJourneys } from './school-journeys.tsx';

export interface BeginJourneyProps {
  readonly districtId: string;
  readonly schoolId: string | null;
  readonly mayEdit: boolean;
  /** Journeys that schools of the district have begun; shown in the district. */
  readonly ofSchools: readonly Journey[];
}

/** There is no journey yet: says what it will be, and begins it with one day, that of the launch. */
export function BeginJourney({ districtId, schoolId, mayEdit, ofSchools }: BeginJourneyProps) {
  const whose = schoolId === null ? 'the district' : 'this school';
  const others = schoolId === null && (
    <Card
      title="Journeys of schools"
      lead="Each school has a journey of its own: open the school, then Journey."
      actions={
        <ButtonLink href={paths.schools(districtId)} size="sm">
          Schools
        </ButtonLink>
      }
      className="mt-5"
    >
      <SchoolJourneys districtId={districtId} journeys={ofSchools} />
    </Card>
  );
  if (!mayEdit)
    return (
      <div className="max-w-3xl">
        <EmptyState isScreen title="No journey yet">
          The way from exploring team-based staffing to sustaining it stands here once somebody of {whose} who
          may plan it has begun it.
        </EmptyState>
        {others}
      </div>
    );
  return (
    <div className="max-w-3xl">
      <PageHeader
        title="Journey"
        lead={`Explore, prepare, launch, expand, sustain: a plan for ${whose} with days, owners, files and reminders. It begins with the milestones, deliverables and questions of the shipped journey; everything in it is yours to change.`}
      />
      <BeginForm districtId={districtId} schoolId={schoolId} />
      {others}
    </div>
  );
}

function BeginForm({ districtId, schoolId }: Pick<BeginJourneyProps, 'districtId' | 'schoolId'>) {
  const { server, queries } = useServer();
  const cache = useQueryClient();
  const [launchOn, setLaunchOn] = useState('');
  const [cases, setCases] = useState<Readonly<Record<string, number>>>({});
  const begin = useMutation({
    mutationFn: () => server.journeys.begin({ districtId, schoolId, launchOn, cases }),
    onSuccess: () => cache.invalidateQueries({ queryKey: queries.journeys.key() }),
  });
  const withCases = allStages()
    .map((stage) => ({ stage, found: durationCases(stage) }))
    .filter(({ found }) => found.length > 0);
  return (
    <Card title="When do the first teams open?">
      <Form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate();
        }}
      >
        <TextField
          label="Day of the launch"
          type="date"
          value={launchOn}
          onChange={setLaunchOn}
          isRequired
          className="max-w-56"
          description="It can be moved later; the days of what is not done move with it."
        />
        <fieldset className="flex min-w-0 flex-col gap-3">
          <legend className="mb-2 text-small text-soft">
            Days are proposed backwards from the launch. Published cases say how long a stage took elsewhere:
            they are cases, not averages. Choose those that are like you.
          </legend>
          {withCases.map(({ stage, found }) => (
            <Select
              key={stage.id}
              label={stageNames[stage.id]}
              value={String(cases[stage.id] ?? 0)}
              onChange={(index) => setCases((before) => ({ ...before, [stage.id]: Number(index) }))}
              options={found.map(({ months, note, year }, index) => ({
                id: String(index),
                label: `${months} months: ${note} (${year})`,
              }))}
            />
          ))}
        </fieldset>
        <p className="text-small text-soft">
          No source says how long the launch itself takes. The two months before the day and the ten after it
          are our own proposal, and so are the equal steps between the milestones of a stage. Sustaining gets
          no days: it does not end.
        </p>
        {begin.isError && <ErrorState error={begin.error} title="The journey was not begun" />}
        <div>
          <Button type="submit" tone="primary" isPending={begin.isPending} isDisabled={launchOn === ''}>
            Begin the journey
          </Button>
        </div>
      </Form>
    </Card>
  );
}
