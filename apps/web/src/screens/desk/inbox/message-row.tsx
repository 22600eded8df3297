import { useEffect, useRef } from 'react';
import type { Message } from '@staffroom/contract';
import { Checkbox } from '../../../system/checkbox.tsx';
import { classNames } from '../../../system/class-names.ts';
import { Link } from '../../../system/link.tsx';
import { Pill } from '../../../system/pill.tsx';
import { kindNames, statusNames } from '../desk-words.ts';
import { When } from '../when.tsx';

export interface MessageRowProps {
  readonly message: Message;
  readonly href: string;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** How a message stands, where that is worth a word in a list. */
function State({ message }: { readonly message: Message }) {
  const { status, assignee, isOverdue, copies } = message;
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-soft">
      <span>{kindNames[message.kind]}</span>
      {isOverdue && <Pill tone="eye">Overdue</Pill>}
      {status === 'waiting' && <span>· {statusNames.waiting}</span>}
      {copies > 1 && <span>· {copies} times</span>}
      {assignee !== null && <span className="truncate">· {assignee.name}</span>}
    </span>
  );
}

/** A message in the list: who, what, since when, and how it stands. */
export function MessageRow({ message, href, isOpen, isChosen, onChoose }: MessageRowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const isNew = message.status === 'new';
  return (
    <li
      ref={row}
      className={classNames(
        'relative flex scroll-my-16 gap-3 border-t border-line px-3 py-2.5 first:border-t-0',
        isOpen ? 'bg-wash' : 'hover:bg-sunken',
      )}
    >
      <Checkbox
        aria-label={`Choose the message of ${message.name}`}
        isSelected={isChosen}
        onChange={onChoose}
        className="relative z-10 -m-1.5 p-1.5"
      />
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline justify-between gap-2">
          <Link
            href={href}
            tone="plain"
            className={classNames(
              'min-w-0 truncate after:absolute after:inset-0 hover:no-underline',
              isNew && 'font-semibold',
            )}
            {...(isOpen ? { 'aria-current': 'true' as const } : {})}
          >
            {isNew && (
              <span className="mr-1.5 inline-block size-2 rounded-full bg-design" aria-hidden="true" />
            )}
            {message.name}
            {isNew && <span className="hidden-text">, new</span>}
          </Link>
          <span className="shrink-0 text-small text-soft">
            <When at={message.createdAt} />
          </span>
        </div>
        <p className="truncate text-soft">{message.body}</p>
        <State message={message} />
      </div>
    </li>
  );
}
