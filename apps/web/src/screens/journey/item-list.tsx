import type { Journey, JourneyItem } from '@staffroom/contract';
import { JourneyStageSchema } from '@staffroom/contract';
import { Card } from '../../system/card.tsx';
import { AddItem } from './add-item.tsx';
import { ItemRow } from './item-row.tsx';
import { fits, groupsOf, type ItemGroup, type JourneyFilter } from './journey-state.ts';
import { stageNames } from './journey-words.ts';

export interface ItemListProps {
  readonly journey: Journey;
  readonly items: readonly JourneyItem[];
  readonly filter: JourneyFilter;
  readonly today: string;
  readonly mayEdit: boolean;
  readonly onOpen: (item: JourneyItem) => void;
}

/** Milestones by stage, each with its deliverables and questions; narrowed, what fits stands out of its milestone. */
export function ItemList({ journey, items, filter, today, mayEdit, onOpen }: ItemListProps) {
  const isNarrowed = filter.owner !== null || filter.status !== null;
  const groups: readonly ItemGroup[] = isNarrowed
    ? items.filter((item) => fits(item, filter, today)).map((item) => ({ item, parts: [] }))
    : groupsOf(items);
  const stages = JourneyStageSchema.options.filter(
    (stage) => filter.stage === null || filter.stage === stage,
  );
  if (isNarrowed && groups.length === 0)
    return <p className="py-6 text-soft">Nothing in the journey is so.</p>;
  return (
    <div className="flex flex-col gap-4">
      {stages.map((stage) => {
        const own = groups.filter(({ item }) => item.stage === stage);
        if (own.length === 0 && isNarrowed) return null;
        return (
          <Card key={stage} title={stageNames[stage]}>
            <ul aria-label={stageNames[stage]}>
              {own.map(({ item, parts }) => (
                <ItemRow
                  key={item.id}
                  journey={journey}
                  item={item}
                  parts={parts}
                  today={today}
                  mayEdit={mayEdit}
                  onOpen={onOpen}
                />
              ))}
            </ul>
            {mayEdit && !isNarrowed && <AddItem journey={journey} stage={stage} onAdded={onOpen} />}
          </Card>
        );
      })}
    </div>
  );
}
