import type { Journey, JourneyItem } from '@staffroom/contract';
import type { CalendarEntry } from '@staffroom/exchange/browser';
import { stageNames, statusNames } from './journey-words.ts';

/**
 * What is due as entries of a calendar, with the launch first. Deliverables and questions come with their milestone, unless somebody
 * owns them; what is not for us is left out, and what is done reminds nobody.
 */
export function calendarEntries(
  journey: Journey,
  items: readonly JourneyItem[],
  address: string,
): readonly CalendarEntry[] {
  const launch: CalendarEntry = {
    uid: `${journey.id}@staffroom`,
    sequence: 0,
    title: 'Launch of the first teams',
    day: journey.launchOn,
    description: '',
    url: address,
    remindDays: [],
  };
  const isShown = ({ kind, owner, status }: JourneyItem): boolean =>
    status !== 'notForUs' && (kind === 'milestone' || kind === 'own' || owner !== null);
  const entries = items.filter(isShown).flatMap((item): readonly CalendarEntry[] => {
    if (item.dueOn === null) return [];
    const { owner, status, notes, stage } = item;
    return [
      {
        uid: `${item.id}@staffroom`,
        sequence: item.revision,
        title: status === 'done' ? `Done: ${item.title}` : item.title,
        day: item.dueOn,
        description: [
          `${stageNames[stage]}, ${statusNames[status].toLowerCase()}`,
          ...(owner === null ? [] : [`Owner: ${owner.name}`]),
          ...(notes === '' ? [] : [notes]),
        ].join('\n'),
        url: address,
        remindDays: status === 'done' ? [] : item.remindDays,
      },
    ];
  });
  return [launch, ...entries];
}
