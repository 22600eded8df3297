import { useMutation, useQuery } from '@tanstack/react-query';
import type { Journey, JourneyItem } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { useServer } from '../settings/use-server.ts';
import { fieldNames, valueText } from './journey-words.ts';
import { useKeepJourney } from './use-journey.ts';

export interface ItemHistoryProps {
  readonly journey: Journey;
  readonly item: JourneyItem;
  readonly mayEdit: boolean;
  readonly onUndone: (item: JourneyItem) => void;
}

/** Who changed what of an item, newest first; the last change can be taken back. */
export function ItemHistory({ journey, item, mayEdit, onUndone }: ItemHistoryProps) {
  const { districtId, id: journeyId } = journey;
  const { server, queries } = useServer();
  const { keepItem } = useKeepJourney(districtId, journeyId);
  const place = { districtId, journeyId, itemId: item.id };
  const history = useQuery(queries.journeys.history.queryOptions({ input: place }));
  const undo = useMutation({
    mutationFn: () => server.journeys.undoItem({ ...place, revision: item.revision }),
    onSuccess: (undone) => {
      keepItem(undone);
      onUndone(undone);
    },
  });
  const changes = history.data ?? [];
  return (
    <section className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-2">
        <h3>History</h3>
        {mayEdit && item.revision > 0 && (
          <Button size="sm" tone="quiet" icon="undo" isPending={undo.isPending} onPress={() => undo.mutate()}>
            Take the last change back
          </Button>
        )}
      </div>
      {undo.isError && <ErrorState error={undo.error} title="It was not taken back" />}
      {history.isError && <ErrorState error={history.error} onRetry={() => void history.refetch()} />}
      {history.isSuccess && changes.length === 0 && (
        <p className="text-small text-soft">Nobody has changed it yet.</p>
      )}
      <ol aria-label="Changes">
        {changes.map(({ revision, author, at, undoes, changes: fields }) => (
          <li key={revision} className="border-t border-line py-1.5 text-small">
            <span className="font-medium">{author.name}</span>
            {undoes !== null && ' took a change back'}
            <span className="text-soft">
              , {new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })}
            </span>
            {fields.map(({ field, before, after }) => (
              <span key={field} className="block text-soft">
                {fieldNames[field]}: <s>{valueText(field, before)}</s> → {valueText(field, after)}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
