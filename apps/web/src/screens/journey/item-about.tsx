import { Button as AriaButton } from 'react-aria-components';
import type { JourneyItem } from '@staffroom/contract';
import { stageById } from '@staffroom/knowledge';
import { Link } from '../../system/link.tsx';
import { Pill } from '../../system/pill.tsx';
import { roleText, statusNames, statusTones } from './journey-words.ts';

export interface ItemAboutProps {
  readonly item: JourneyItem;
  readonly items: readonly JourneyItem[];
  readonly onOpen: (item: JourneyItem) => void;
}

/** What the shipped journey says of the milestone that an item belongs to, with its sources, and its other items. */
export function ItemAbout({ item, items, onOpen }: ItemAboutProps) {
  const milestone = stageById(item.stage).milestones.find(({ id }) => id === item.milestoneId);
  if (milestone === undefined) return null;
  const others = items.filter(
    ({ id, milestoneId }) => milestoneId === item.milestoneId && id !== item.id && milestoneId !== null,
  );
  return (
    <section className="flex flex-col gap-3">
      <div>
        <h3>{milestone.name}</h3>
        <p className="mt-1 text-soft">{milestone.summary}</p>
        <p className="mt-1 text-small text-soft">
          Who is involved: {milestone.whoIsInvolved.map(roleText).join(', ')}.
        </p>
      </div>
      <ul aria-label="Of the same milestone">
        {others.map((other) => (
          <li key={other.id} className="flex items-start justify-between gap-2 border-t border-line py-1.5">
            <AriaButton
              onPress={() => onOpen(other)}
              className="min-w-0 cursor-pointer rounded-[3px] text-left text-small underline decoration-line underline-offset-3 hover:decoration-ink"
            >
              {other.title}
            </AriaButton>
            <Pill tone={statusTones[other.status]}>{statusNames[other.status]}</Pill>
          </li>
        ))}
      </ul>
      <div className="text-small text-soft">
        How much of it comes from sources: {milestone.basis}.
        <ul className="mt-1 flex flex-col gap-1">
          {milestone.sources.map(({ id, title, url, year }) => (
            <li key={id}>
              <Link href={url} target="_blank" rel="noreferrer">
                {title}
              </Link>
              , {year}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
