import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Design } from '@staffroom/contract';
import { countOf, sentenceCase } from '@staffroom/exchange/browser';
import type { Plan } from '@staffroom/school';
import { Button } from '../../system/button.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Hatched } from '../../system/grammar/hatched.tsx';
import { Note } from '../../system/note.tsx';
import { Switch } from '../../system/switch.tsx';
import { paths } from '../../workspace/paths.ts';
import { useDesignPlace } from '../../workspace/place.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';

/** So many people are named at first; a press names all of them. */
const firstShown = 12;

/** Whose pay nobody told, and the switch that lets published averages stand in for it. */
export function UnknownPay({ plan, design }: { readonly plan: Plan; readonly design: Design }) {
  const place = useDesignPlace();
  const { districtId, schoolId } = place;
  const { client, studio } = useWorkspace();
  const queries = useQueryClient();
  const router = useRouter();
  const mayEdit = useAllows('design.edit', districtId, schoolId);
  const [isAsking, setIsAsking] = useState(false);
  const [isAll, setIsAll] = useState(false);
  const { useAverages } = plan.request;
  const again = useMutation({
    mutationFn: () =>
      client.designs.again({ ...place, request: { ...design.request, useAverages: !useAverages } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: studio.designs.key() });
      router.history.push(paths.design(districtId, schoolId, design.id, 'design'));
    },
  });
  const unknown = [
    ...new Map(
      [...plan.money.design.unknown, ...plan.money.baseline.unknown].map((one) => [one.subject, one]),
    ).values(),
  ];
  const isNeeded = unknown.length > 0 || !plan.money.isEvaluated;
  if (!isNeeded && !useAverages) return null;
  const postNames = new Map(
    plan.teams.flatMap((team) => team.posts.map((post) => [post.id, `${team.name}, ${post.label}`])),
  );
  const byReason = [...Map.groupBy(unknown, ({ reason }) => reason)];
  const isLong = byReason.some(([, own]) => own.length > firstShown);
  return (
    <div className="flex flex-col gap-3">
      {unknown.length > 0 && (
        <Hatched
          title={
            plan.money.isEvaluated
              ? `The pay of ${countOf(unknown.length, 'person or post', 'people or posts')} is not known and not in the sums.`
              : 'Not evaluated: nobody’s pay is known.'
          }
        >
          <ul className="flex flex-col gap-1.5">
            {byReason.map(([reason, own]) => (
              <li key={reason}>
                {sentenceCase(reason)}:{' '}
                <span className="text-ink">
                  {(isAll ? own : own.slice(0, firstShown))
                    .map(({ subject }) => postNames.get(subject) ?? subject)
                    .join('; ')}
                </span>
                {!isAll && own.length > firstShown && `, and ${own.length - firstShown} more`}.
              </li>
            ))}
          </ul>
          {isLong && (
            <Button size="sm" className="mt-2" onPress={() => setIsAll(!isAll)}>
              {isAll ? 'Name fewer' : `Name all ${unknown.length}`}
            </Button>
          )}
        </Hatched>
      )}
      {useAverages && (
        <Note tone="eye" title="Published averages stand in for pay that nobody told.">
          Each such line says so and names its source and year.
        </Note>
      )}
      {mayEdit && (
        <Switch
          isSelected={useAverages}
          onChange={() => setIsAsking(true)}
          description="By role, from published statistics with their year; each line that uses one says so."
        >
          Use published averages where pay is not known
        </Switch>
      )}
      <Dialog
        title={useAverages ? 'Leave averages out?' : 'Use published averages?'}
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        actions={
          <>
            <Button onPress={() => setIsAsking(false)}>Not now</Button>
            <Button tone="primary" isPending={again.isPending} onPress={() => again.mutate()}>
              Design again
            </Button>
          </>
        }
      >
        <p>
          {useAverages
            ? 'Pay that nobody told becomes unknown again.'
            : 'National averages by role, each with its source and year, take the place of pay that no file tells. They are marked as such.'}{' '}
          The school is designed again with what you have pinned; the plan of now stays as a revision.
        </p>
        {again.error !== null && (
          <div className="mt-3">
            <ErrorState error={again.error} title="It could not be designed again" />
          </div>
        )}
      </Dialog>
    </div>
  );
}
