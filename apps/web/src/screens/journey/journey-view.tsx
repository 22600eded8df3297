import { lazy, Suspense, useState } from 'react';
import type { Journey, JourneyItem } from '@staffroom/contract';
import { countOf } from '@staffroom/exchange/browser';
import { Card } from '../../system/card.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { Tabs } from '../../system/tabs.tsx';
import { dayText } from './journey-words.ts';
import { dayOf, isOverdue, noFilter, progressOf, type JourneyFilter } from './journey-state.ts';
import { ItemFilters } from './item-filters.tsx';
import { ItemList } from './item-list.tsx';
import { JourneyActions } from './journey-actions.tsx';
import { PaceNote } from './pace-note.tsx';
import { SchoolJourneys } from './school-journeys.tsx';
import { StagePath } from './stage-path.tsx';
import { Timeline } from './timeline.tsx';
import { useJourney } from './use-journey.ts';

const ItemDialog = lazy(async () => ({ default: (await import('./item-dialog.tsx')).ItemDialog }));
const FidelityPanel = lazy(async () => ({ default: (await import('./fidelity-panel.tsx')).FidelityPanel }));

export interface JourneyViewProps {
  readonly journey: Journey;
  readonly mayEdit: boolean;
  /** Journeys of the district's schools, where it is the district's own. */
  readonly ofSchools: readonly Journey[];
}

type Tab = 'items' | 'timeline' | 'fidelity' | 'schools';

/** A journey: how far it is, its stages as a path, and its items as a list, on a line of time, and against the plan. */
export function JourneyView({ journey: listed, mayEdit, ofSchools }: JourneyViewProps) {
  const { districtId, id } = listed;
  const whole = useJourney(districtId, id);
  const [tab, setTab] = useState<Tab>('items');
  const [filter, setFilter] = useState<JourneyFilter>(noFilter);
  const [openId, setOpenId] = useState<string | null>(null);
  const today = dayOf(new Date());
  if (whole.isPending) return <Skeleton isScreen label="the journey" lines={10} />;
  if (whole.isError)
    return (
      <ErrorState
        isScreen
        error={whole.error}
        title="The journey could not be read"
        onRetry={() => void whole.refetch()}
      />
    );
  const { journey, items } = whole.data;
  const open = items.find((item) => item.id === openId) ?? null;
  const choose = (item: JourneyItem): void => setOpenId(item.id);
  return (
    <div className="max-w-6xl">
      <PageHeader
        title="Journey"
        lead={leadText(journey, items, today)}
        actions={<JourneyActions journey={journey} items={items} mayEdit={mayEdit} />}
      />
      <StagePath
        items={items}
        today={today}
        chosen={filter.stage}
        onChoose={(stage) => setFilter({ ...filter, stage })}
      />
      <PaceNote pace={journey.pace} />
      <Tabs<Tab>
        label="Views of the journey"
        selected={tab}
        onSelect={setTab}
        className="mt-3"
        items={[
          {
            id: 'items',
            label: 'Milestones',
            content: (
              <>
                <ItemFilters items={items} filter={filter} onChange={setFilter} />
                <ItemList
                  journey={journey}
                  items={items}
                  filter={filter}
                  today={today}
                  mayEdit={mayEdit}
                  onOpen={choose}
                />
              </>
            ),
          },
          {
            id: 'timeline',
            label: 'Timeline',
            content: (
              <>
                <ItemFilters items={items} filter={filter} onChange={setFilter} />
                <Timeline journey={journey} items={items} filter={filter} today={today} onOpen={choose} />
              </>
            ),
          },
          ...(journey.schoolId === null
            ? [
                {
                  id: 'schools' as const,
                  label: 'Schools',
                  content: (
                    <Card>
                      <SchoolJourneys districtId={districtId} journeys={ofSchools} />
                    </Card>
                  ),
                },
              ]
            : [
                {
                  id: 'fidelity' as const,
                  label: 'Fidelity',
                  content: (
                    <Suspense fallback={<Skeleton label="fidelity" lines={6} />}>
                      <FidelityPanel journey={journey} mayEdit={mayEdit} />
                    </Suspense>
                  ),
                },
              ]),
        ]}
      />
      {open !== null && (
        <Suspense>
          <ItemDialog
            key={open.id}
            journey={journey}
            item={open}
            items={items}
            mayEdit={mayEdit}
            onClose={() => setOpenId(null)}
            onOpen={choose}
          />
        </Suspense>
      )}
    </div>
  );
}

function leadText(journey: Journey, items: readonly JourneyItem[], today: string): string {
  const { done, all } = progressOf(items);
  const late = items.filter((item) => isOverdue(item, today)).length;
  return [
    `Launch on ${dayText(journey.launchOn)}`,
    `${done} of ${countOf(all, 'item', 'items')} done`,
    late === 0 ? 'nothing overdue' : `${late} overdue`,
  ].join(' · ');
}
