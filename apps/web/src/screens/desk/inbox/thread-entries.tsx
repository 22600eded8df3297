import type { MessageEntry, MessageStatus } from '@staffroom/contract';
import { Icon } from '../../../system/icon.tsx';
import { Pill, type PillTone } from '../../../system/pill.tsx';
import { mailNames, statusNames } from '../desk-words.ts';
import { When } from '../when.tsx';

const mailTones: Readonly<Record<Extract<MessageEntry, { kind: 'reply' }>['mail'], PillTone>> = {
  none: 'plain',
  waiting: 'plain',
  sent: 'good',
  failed: 'missing',
};

function changeText({ what, to, author }: Extract<MessageEntry, { kind: 'change' }>): string {
  switch (what) {
    case 'assigned':
      if (to === null) return 'gave it to nobody';
      return to === author.name ? 'took it' : `gave it to ${to}`;
    case 'status':
      return `set it to “${statusNames[to as MessageStatus] ?? to ?? ''}”`; // states are kept as their ids
    case 'setAside':
      return 'set it aside';
    case 'restored':
      return 'restored it to the inbox';
    case 'application':
      return to === 'waiting' ? 'left the application open' : `${to ?? ''} the application`;
    default:
      return what satisfies never;
  }
}

function Entry({ entry }: { readonly entry: MessageEntry }) {
  if (entry.kind === 'change') {
    return (
      <p className="flex items-center gap-2 text-small text-soft">
        <Icon name="history" size={14} />
        <span>
          {entry.author.name} {changeText(entry)}, <When at={entry.at} />
        </span>
      </p>
    );
  }
  const isReply = entry.kind === 'reply';
  return (
    <article
      className={
        isReply
          ? 'rounded-card border border-line bg-card p-3.5'
          : 'rounded-card border border-dashed border-edge bg-sun-paper p-3.5'
      }
    >
      <header className="mb-1.5 flex flex-wrap items-center justify-between gap-2 text-small">
        <span>
          <strong className="font-semibold">{entry.author.name}</strong>{' '}
          <span className="text-soft">
            {isReply ? 'replied' : 'wrote a note for the staff'}, <When at={entry.at} />
          </span>
        </span>
        {isReply && <Pill tone={mailTones[entry.mail]}>{mailNames[entry.mail]}</Pill>}
      </header>
      <p className="whitespace-pre-wrap">{entry.text}</p>
      {isReply && entry.mailProblem !== null && (
        <p className="mt-2 text-small text-bad">The mail server said: {entry.mailProblem}</p>
      )}
    </article>
  );
}

/** Everything that happened to a message, oldest first. */
export function ThreadEntries({ entries }: { readonly entries: readonly MessageEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-label="What happened since">
      <ol className="flex flex-col gap-3">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}
