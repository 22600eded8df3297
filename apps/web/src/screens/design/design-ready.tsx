import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Design } from '@staffroom/contract';
import { countOf, numberInWords } from '@staffroom/exchange/browser';
import { Button } from '../../system/button.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { Card } from '../../system/card.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { TeamRing } from '../../system/grammar/team-ring.tsx';
import { teamHue } from '../../system/grammar/team-hue.ts';
import { Note } from '../../system/note.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { problemText } from '../../system/problem-text.ts';
import { Skeleton } from '../../system/skeleton.tsx';
import { paths } from '../../workspace/paths.ts';
import { useDesignPlace } from '../../workspace/place.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { sharedDots } from '../share/shared-dots.ts';
import { gapText } from './progress-history.ts';
import { MeasureRows } from '../compare/measure-rows.tsx';

const tones = { bad: 'missing', attention: 'eye', good: 'good' } as const;

/** A design that is made: its teams at a glance, the three things to look at first, and where to go on. */
export function DesignReady({ design }: { readonly design: Design }) {
  const place = useDesignPlace();
  const { districtId, schoolId } = place;
  const { client, studio } = useWorkspace();
  const queries = useQueryClient();
  const router = useRouter();
  const mayEdit = useAllows('design.edit', districtId, schoolId);
  const overview = useQuery(studio.designs.overview.queryOptions({ input: place }));
  const teams = paths.design(districtId, schoolId, design.id, 'teams');
  const keep = useMutation({
    mutationFn: () => client.designs.change({ ...place, isScenario: true }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: studio.designs.key() });
      router.history.push(teams);
    },
  });
  if (overview.isPending) return <Skeleton isScreen label="the design" lines={6} className="max-w-3xl" />;
  if (overview.isError) {
    return (
      <ErrorState
        isScreen
        error={overview.error}
        title="The design could not be read"
        onRetry={() => void overview.refetch()}
      />
    );
  }
  const plan = overview.data;
  const worst = Math.max(0, ...plan.solved.map((solved) => solved.gap));
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={
          plan.teams.length === 0
            ? `${plan.schoolName} as it is today`
            : `${numberInWords(plan.teams.length)} ${plan.teams.length === 1 ? 'team' : 'teams'} for ${plan.schoolName}`
        }
        lead={`By the model ${plan.modelName}. ${worst < 1e-6 ? 'Nothing better is possible: it is proved.' : `Every part is ${gapText(worst)}.`}`}
        actions={
          <>
            {mayEdit && !design.isScenario && (
              <Button tone="primary" isPending={keep.isPending} onPress={() => keep.mutate()}>
                Keep and open the teams
              </Button>
            )}
            <ButtonLink href={teams} {...(design.isScenario ? { tone: 'primary' as const } : {})}>
              Open the teams
            </ButtonLink>
          </>
        }
      />
      {keep.error !== null && (
        <Note tone="missing" title="It could not be kept." className="mb-4">
          {problemText(keep.error).detail}
        </Note>
      )}
      {plan.teams.length > 0 && (
        <ul className="mb-6 flex flex-wrap gap-4">
          {plan.teams.map((team, index) => (
            <li key={team.id} className="flex flex-col items-center gap-1 text-small text-soft">
              <TeamRing dots={sharedDots(team)} students={team.studentCount} hue={teamHue(index)} size={72} />
              {team.name}
            </li>
          ))}
        </ul>
      )}
      <Card title="Look at these first">
        <ol className="flex flex-col gap-2.5">
          {plan.lookFirst.map((one) => (
            <li key={one.title}>
              <Note tone={tones[one.severity]} title={`${one.title}.`}>
                {one.text}
              </Note>
            </li>
          ))}
          {plan.lookFirst.length === 0 && <li className="text-soft">Nothing stands out.</li>}
        </ol>
      </Card>
      <Card title="Compared with today" className="mt-4" lead="Grey is today, colour is the design.">
        <MeasureRows measures={design.measures} />
      </Card>
      <p className="mt-4 text-small text-soft">
        Designed from {countOf(plan.adultCount, 'adult', 'adults')}. Everything can be moved by hand on the
        board; every number follows.
      </p>
    </div>
  );
}
