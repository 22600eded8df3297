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

const firstShown = 6;

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
  const shown = isAll ? unknown : unknown.slice(0, firstShown);
  return (
    <>
      {unknown.length > 0 && (
        <Hatched
          title={`The pay of ${countOf(unknown.length, 'person or post', 'people or posts')} is not known and not in the sums.`}
        >
          <ul className="mt-1 columns-1 gap-6 sm:columns-2">
            {shown.map((one) => (
              <li key={one.subject}>
                <span className="font-medium text-ink">{one.subject}</span>: {one.reason}
              </li>
            ))}
          </ul>
          {unknown.length > shown.length && (
            <Button size="sm" tone="quiet" onPress={() => setIsAll(true)}>
              {`All ${unknown.length}`}
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
        <Switch isSelected={useAverages} onChange={() => setIsAsking(true)}>
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
            <ErrorState error={again.error} title={sentenceCase('it could not be designed again')} />
          </div>
        )}
      </Dialog>
    </>
  );
}
