import { useMutation, useQuery } from '@tanstack/react-query';
import { DesignIdSchema, type Journey } from '@staffroom/contract';
import { unitText, valueText } from '@staffroom/exchange/browser';
import { formatSource, type FidelityMeasure } from '@staffroom/school';
import { Card } from '../../system/card.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Link } from '../../system/link.tsx';
import { Pill } from '../../system/pill.tsx';
import { Select } from '../../system/select.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { useServer } from '../settings/use-server.ts';
import { rangeText, statusText, statusTone } from './fidelity-words.ts';
import { useFidelity, useKeepJourney } from './use-journey.ts';

export interface FidelityPanelProps {
  readonly journey: Journey;
  readonly mayEdit: boolean;
}

const none = 'none';

/** Ties the journey to a design and shows how far its plan does what the framework asks: computed, not asked. */
export function FidelityPanel({ journey, mayEdit }: FidelityPanelProps) {
  const { districtId, id: journeyId, schoolId, designId } = journey;
  const { studio } = useWorkspace();
  const { server } = useServer();
  const { keepJourney } = useKeepJourney(districtId, journeyId);
  const mayReadRosters = useAllows('roster.read', districtId, schoolId);
  const designs = useQuery(
    studio.designs.list.queryOptions({ input: { districtId, schoolId: schoolId ?? '', limit: 100 } }),
  );
  const tie = useMutation({
    mutationFn: (id: string) =>
      server.journeys.change({
        districtId,
        journeyId,
        designId: id === none ? null : DesignIdSchema.parse(id),
      }),
    onSuccess: keepJourney,
  });
  const ready = (designs.data?.items ?? []).filter(({ revision }) => revision > 0);
  return (
    <div className="flex flex-col gap-4">
      <Card
        title="The design that this journey carries out"
        lead="What the plan tells is computed from it and changes with it. What only people can tell stays with the milestones."
      >
        {designs.isError && <ErrorState error={designs.error} title="The designs could not be read" />}
        {designs.isSuccess && ready.length === 0 && (
          <p className="text-soft">This school has no design with a plan yet. Choose a model for it first.</p>
        )}
        {ready.length > 0 && (
          <Select
            label="Design"
            value={designId ?? none}
            options={[
              { id: none, label: 'No design yet' },
              ...ready.map(({ id, name, modelName }) => ({ id, label: name, description: modelName })),
            ]}
            onChange={(id) => tie.mutate(id)}
            isDisabled={!mayEdit || tie.isPending}
            className="max-w-sm"
          />
        )}
        {tie.isError && <ErrorState error={tie.error} title="The journey was not tied" />}
      </Card>
      {designId !== null &&
        (mayReadRosters ? (
          <Measures journey={journey} />
        ) : (
          <EmptyState title="Computed from rosters">
            Fidelity tells of students team by team. Your role sees designs in sums; ask somebody of the
            design team.
          </EmptyState>
        ))}
    </div>
  );
}

function Measures({ journey }: { readonly journey: Journey }) {
  const fidelity = useQuery(useFidelity(journey));
  if (fidelity.isPending) return <Skeleton label="fidelity" lines={8} />;
  if (fidelity.isError)
    return (
      <ErrorState
        error={fidelity.error}
        title="Fidelity could not be computed"
        onRetry={() => void fidelity.refetch()}
      />
    );
  const { measures } = fidelity.data;
  const asAsked = measures.filter(({ status }) => status === 'kept').length;
  const look = measures.filter(({ status }) => status === 'attention' || status === 'broken').length;
  const unknown = measures.filter(({ status }) => status === 'notEvaluated').length;
  return (
    <Card
      title="What the plan tells"
      lead={`${asAsked} as asked, ${look} not as asked, ${unknown} not evaluated, of ${measures.length} measures.`}
    >
      <ul aria-label="Measures of fidelity">
        {measures.map((measure) => (
          <MeasureRow key={measure.id} measure={measure} />
        ))}
      </ul>
    </Card>
  );
}

function MeasureRow({ measure }: { readonly measure: FidelityMeasure }) {
  const { label, value, unit, message, meaning, source, missing } = measure;
  return (
    <li className="whole grid gap-x-6 gap-y-1 border-t border-line py-3 first:border-t-0 md:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]">
      <div className="min-w-0">
        <h3>{label}</h3>
        <p className="flex flex-wrap items-baseline gap-x-2">
          {value !== null && (
            <>
              <span className="font-serif text-head font-semibold">{valueText(value, unit)}</span>
              <span className="text-small text-soft">{unitText(measure)}</span>
            </>
          )}
          <Pill tone={statusTone[measure.status]}>{statusText(measure)}</Pill>
        </p>
        <p className="text-small text-soft">Asked for: {rangeText(measure)}</p>
      </div>
      <div className="min-w-0 text-small">
        <p className="text-body">{missing === null ? message : missing.message}</p>
        <p className="mt-1 text-soft">{meaning}</p>
        <p className="mt-1 text-soft">
          {source.kind === 'published' ? (
            <>
              Source: <Link href={source.url}>{source.title}</Link>
              {source.year === null ? ', undated' : `, ${source.year}`}
              {!source.isVerified && ', not verified'}
            </>
          ) : (
            `Source: ${formatSource(source)}`
          )}
        </p>
      </div>
    </li>
  );
}
