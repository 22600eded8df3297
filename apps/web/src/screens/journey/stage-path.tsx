import { Button } from 'react-aria-components';
import type { JourneyItem, JourneyStage } from '@staffroom/contract';
import { JourneyStageSchema } from '@staffroom/contract';
import { classNames } from '../../system/class-names.ts';
import { Icon } from '../../system/icon.tsx';
import { Pill } from '../../system/pill.tsx';
import { isOverdue, progressOf } from './journey-state.ts';
import { dayText, stageNames } from './journey-words.ts';
import { ProgressBar } from './progress-bar.tsx';

export interface StagePathProps {
  readonly items: readonly JourneyItem[];
  readonly today: string;
  readonly chosen: JourneyStage | null;
  /** Null shows every stage again. */
  readonly onChoose: (stage: JourneyStage | null) => void;
}

/** The stages one after the other, each with its days and how much of it is done; choosing one narrows what is shown below. */
export function StagePath({ items, today, chosen, onChoose }: StagePathProps) {
  return (
    <ol aria-label="Stages" className="grid gap-2 sm:grid-cols-5">
      {JourneyStageSchema.options.map((stage) => {
        const own = items.filter((item) => item.stage === stage);
        const progress = progressOf(own);
        const late = own.filter((item) => isOverdue(item, today)).length;
        const isDone = progress.all > 0 && progress.done === progress.all;
        const isChosen = chosen === stage;
        return (
          <li key={stage} className="min-w-0">
            <Button
              aria-pressed={isChosen}
              onPress={() => onChoose(isChosen ? null : stage)}
              className={classNames(
                'flex h-full w-full cursor-pointer flex-col gap-1.5 rounded-card border bg-card p-3 text-left hover:bg-sunken',
                isChosen ? 'border-ink' : 'border-line',
              )}
            >
              <span className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
                <span className="font-serif text-read font-semibold whitespace-nowrap">
                  {stageNames[stage]}
                </span>
                {isDone && (
                  <span className="text-ok">
                    <Icon name="check" size={16} />
                  </span>
                )}
                {late > 0 && <Pill tone="eye">{late} overdue</Pill>}
              </span>
              <ProgressBar {...progress} />
              <span className="text-small text-soft">{daysText(own)}</span>
            </Button>
          </li>
        );
      })}
    </ol>
  );
}

function daysText(items: readonly JourneyItem[]): string {
  const days = items.flatMap(({ beginsOn, dueOn }) => [beginsOn, dueOn]).filter((day) => day !== null);
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  return first === undefined || last === undefined ? 'No days yet' : `${dayText(first)} to ${dayText(last)}`;
}
