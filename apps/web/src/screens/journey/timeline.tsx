import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Journey, JourneyItem } from '@staffroom/contract';
import { classNames } from '../../system/class-names.ts';
import { Pill } from '../../system/pill.tsx';
import { Switch } from '../../system/switch.tsx';
import { Table } from '../../system/table.tsx';
import { fits, isOverdue, type JourneyFilter } from './journey-state.ts';
import { dayText, stageNames, statusNames } from './journey-words.ts';
import { timelineScale, type TimelineScale } from './timeline-scale.ts';

export interface TimelineProps {
  readonly journey: Journey;
  readonly items: readonly JourneyItem[];
  readonly filter: JourneyFilter;
  readonly today: string;
  readonly onOpen: (item: JourneyItem) => void;
}

/** Milestones and own items on a line of time with today and the launch, or the same as a table. */
export function Timeline({ journey, items, filter, today, onOpen }: TimelineProps) {
  const [isTable, setIsTable] = useState(false);
  const shown = items.filter(
    (item) =>
      (item.kind === 'milestone' || item.kind === 'own') &&
      item.status !== 'notForUs' &&
      fits(item, filter, today),
  );
  const dated = shown.filter(({ beginsOn, dueOn }) => beginsOn !== null || dueOn !== null);
  const undated = shown.length - dated.length;
  return (
    <section aria-label="Timeline">
      <Switch isSelected={isTable} onChange={setIsTable} className="screen-only mb-3">
        Show it as a table
      </Switch>
      {isTable ? (
        <TimelineTable items={shown} today={today} onOpen={onOpen} />
      ) : (
        <Bars journey={journey} items={dated} today={today} onOpen={onOpen} />
      )}
      {undated > 0 && !isTable && (
        <p className="mt-3 text-small text-soft">
          {undated} more without a day: give them one, and they stand here too.
        </p>
      )}
    </section>
  );
}

type BarsProps = Omit<TimelineProps, 'filter'>;

function Bars({ journey, items, today, onOpen }: BarsProps) {
  if (items.length === 0) return <p className="py-6 text-soft">Nothing here has a day yet.</p>;
  const scale = timelineScale(items, [journey.launchOn, today]);
  return (
    <div className="rounded-card border border-line bg-card p-4">
      <div className="md:grid md:grid-cols-[14rem_minmax(0,1fr)] md:gap-x-3">
        <span />
        <Axis scale={scale} launchOn={journey.launchOn} today={today} />
      </div>
      <ul aria-label="Milestones by time">
        {scale.bars.map(({ item, from, width }) => (
          <li
            key={item.id}
            className="whole border-t border-line py-1.5 md:grid md:grid-cols-[14rem_minmax(0,1fr)] md:items-center md:gap-x-3"
          >
            <AriaButton
              onPress={() => onOpen(item)}
              className="cursor-pointer rounded-[3px] text-left text-small hover:underline"
            >
              {item.title}
              <span className="hidden-text">
                , {stageNames[item.stage]}, {spanText(item)}, {stateText(item, today)}
              </span>
            </AriaButton>
            <span className="relative block h-5" aria-hidden="true">
              <Lines scale={scale} launchOn={journey.launchOn} today={today} />
              <span
                className={classNames('absolute top-1 h-3 rounded-full border', barStyle(item, today))}
                style={{ left: `${from}%`, width: `max(6px, ${width}%)` }}
              />
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-small text-soft">
        <Key style="border-edge bg-card">not begun</Key>
        <Key style="border-design bg-design">under way</Key>
        <Key style="border-ok bg-ok">done</Key>
        <Key style="border-sun bg-sun">overdue</Key>
      </p>
    </div>
  );
}

function Key({ style, children }: { readonly style: string; readonly children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span className={classNames('h-2.5 w-5 rounded-full border', style)} aria-hidden="true" />
      {children}
    </span>
  );
}

interface LinesProps {
  readonly scale: TimelineScale;
  readonly launchOn: string;
  readonly today: string;
}

/** The days that everything is seen against. */
function Lines({ scale, launchOn, today }: LinesProps) {
  const place = (day: string): string => `${scale.placeOf(day) ?? 0}%`;
  return (
    <>
      <span
        className="absolute inset-y-0 w-px border-l border-dashed border-today"
        style={{ left: place(today) }}
      />
      <span className="absolute inset-y-0 w-px bg-ink" style={{ left: place(launchOn) }} />
    </>
  );
}

function Axis({ scale, launchOn, today }: LinesProps) {
  const place = (day: string): string => `${scale.placeOf(day) ?? 0}%`;
  return (
    <div className="relative h-10 text-tiny text-soft" aria-hidden="true">
      {scale.ticks.map(({ label, at }) => (
        <span
          key={label}
          className="absolute top-5 border-l border-line pl-1 whitespace-nowrap"
          style={{ left: `${Math.min(at, 92)}%` }}
        >
          {label}
        </span>
      ))}
      <span className="absolute top-0 -translate-x-1/2 text-today-text" style={{ left: place(today) }}>
        today
      </span>
      <span
        className="absolute top-0 -translate-x-1/2 font-semibold text-ink"
        style={{ left: place(launchOn) }}
      >
        launch
      </span>
    </div>
  );
}

function barStyle(item: JourneyItem, today: string): string {
  if (isOverdue(item, today)) return 'border-sun bg-sun';
  if (item.status === 'done') return 'border-ok bg-ok';
  return item.status === 'underWay' ? 'border-design bg-design' : 'border-edge bg-card';
}

function spanText({ beginsOn, dueOn }: JourneyItem): string {
  if (beginsOn === null && dueOn === null) return 'without a day';
  if (dueOn === null) return `from ${dayText(beginsOn ?? '')}`;
  return beginsOn === null ? `due ${dayText(dueOn)}` : `${dayText(beginsOn)} to ${dayText(dueOn)}`;
}

function stateText(item: JourneyItem, today: string): string {
  return isOverdue(item, today) ? 'overdue' : statusNames[item.status].toLowerCase();
}

function TimelineTable({ items, today, onOpen }: Omit<BarsProps, 'journey'>) {
  return (
    <Table
      label="Milestones by time"
      rows={items}
      rowId={({ id }) => id}
      initialSort={{ columnId: 'begins', direction: 'ascending' }}
      columns={[
        {
          id: 'title',
          header: 'Milestone',
          isRowHeader: true,
          sortBy: ({ title }) => title,
          cell: (item) => (
            <AriaButton
              onPress={() => onOpen(item)}
              className="cursor-pointer rounded-[3px] text-left hover:underline"
            >
              {item.title}
            </AriaButton>
          ),
        },
        {
          id: 'stage',
          header: 'Stage',
          isWideOnly: true,
          cell: ({ stage }) => stageNames[stage],
        },
        {
          id: 'begins',
          header: 'Begins',
          sortBy: ({ beginsOn, dueOn }) => beginsOn ?? dueOn ?? '9999',
          cell: ({ beginsOn }) => (beginsOn === null ? '–' : dayText(beginsOn)),
        },
        {
          id: 'due',
          header: 'Due',
          sortBy: ({ dueOn }) => dueOn ?? '9999',
          cell: ({ dueOn }) => (dueOn === null ? '–' : dayText(dueOn)),
        },
        {
          id: 'owner',
          header: 'Owner',
          isWideOnly: true,
          cell: ({ owner }) => owner?.name ?? 'no owner yet',
        },
        {
          id: 'status',
          header: 'Status',
          cell: (item) =>
            isOverdue(item, today) ? <Pill tone="eye">Overdue</Pill> : statusNames[item.status],
        },
      ]}
    />
  );
}
