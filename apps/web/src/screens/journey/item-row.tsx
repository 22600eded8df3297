import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Journey, JourneyItem } from '@staffroom/contract';
import { JourneyItemStatusSchema } from '@staffroom/contract';
import { countOf } from '@staffroom/exchange/browser';
import { classNames } from '../../system/class-names.ts';
import { Icon } from '../../system/icon.tsx';
import { Pill } from '../../system/pill.tsx';
import { Select } from '../../system/select.tsx';
import { isOverdue, progressOf } from './journey-state.ts';
import { dayText, kindNames, statusNames, statusTones } from './journey-words.ts';
import { useChangeItem } from './use-journey.ts';

export interface ItemRowProps {
  readonly journey: Journey;
  readonly item: JourneyItem;
  /** Deliverables and questions of a milestone. */
  readonly parts: readonly JourneyItem[];
  readonly today: string;
  readonly mayEdit: boolean;
  readonly onOpen: (item: JourneyItem) => void;
}

const statusChoices = JourneyItemStatusSchema.options.map((id) => ({ id, label: statusNames[id] }));

/** An item in the list: its status can be set here, everything else is behind its title. */
export function ItemRow(props: ItemRowProps) {
  const { journey, item, parts, today, mayEdit, onOpen } = props;
  const [isOpen, setIsOpen] = useState(false);
  const change = useChangeItem(journey.districtId, journey.id);
  const { done, all } = progressOf(parts);
  const details = detailsOf(item);
  return (
    <li className="whole border-t border-line py-2 first:border-t-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        {mayEdit && (
          <Select
            label={`Status of ${item.title}`}
            isLabelHidden
            options={statusChoices}
            value={item.status}
            onChange={(status) => change.mutate({ item, changes: { status } })}
            className="w-32 shrink-0 print:hidden"
          />
        )}
        <span className={mayEdit ? 'hidden print:inline' : ''}>
          <Pill tone={statusTones[item.status]}>{statusNames[item.status]}</Pill>
        </span>
        <div className="min-w-48 flex-1">
          <AriaButton
            onPress={() => onOpen(item)}
            className={classNames(
              'cursor-pointer rounded-[3px] text-left underline decoration-line underline-offset-3 hover:decoration-ink',
              item.kind === 'milestone' || item.kind === 'own' ? 'font-medium' : '',
              item.status === 'notForUs' && 'text-today-text',
            )}
          >
            {item.title}
          </AriaButton>
          <div className="text-small text-soft">{details.join(' · ')}</div>
        </div>
        <span className="flex flex-wrap items-center gap-2 text-small">
          {item.dueOn !== null &&
            (isOverdue(item, today) ? (
              <Pill tone="eye">Overdue since {dayText(item.dueOn)}</Pill>
            ) : (
              <span className="text-soft">due {dayText(item.dueOn)}</span>
            ))}
          {parts.length > 0 && (
            <AriaButton
              aria-expanded={isOpen}
              onPress={() => setIsOpen(!isOpen)}
              className="screen-only inline-flex cursor-pointer items-center gap-1 rounded-[4px] px-1 text-soft hover:bg-sunken hover:text-ink"
            >
              <Icon name={isOpen ? 'arrowUp' : 'arrowDown'} size={13} />
              {done} of {countOf(all, 'part', 'parts')}
              <span className="hidden-text"> of {item.title} done</span>
            </AriaButton>
          )}
        </span>
      </div>
      {isOpen && (
        <ul aria-label={`Parts of ${item.title}`} className="mt-1 ml-4 border-l border-line pl-4">
          {parts.map((part) => (
            <ItemRow key={part.id} {...props} item={part} parts={[]} />
          ))}
        </ul>
      )}
    </li>
  );
}

function detailsOf({ kind, owner, files, notes, status }: JourneyItem): readonly string[] {
  return [
    kind === 'milestone' ? null : kindNames[kind],
    owner === null ? (status === 'notForUs' ? null : 'no owner yet') : owner.name,
    files.length === 0 ? null : countOf(files.length, 'file', 'files'),
    notes === '' ? null : 'notes',
  ].filter((detail) => detail !== null);
}
