import { useQuery } from '@tanstack/react-query';
import type { Message, MessageThread, Staff } from '@staffroom/contract';
import { ButtonLink } from '../../../system/button-link.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { Note } from '../../../system/note.tsx';
import { Pill } from '../../../system/pill.tsx';
import { Skeleton } from '../../../system/skeleton.tsx';
import { Tabs } from '../../../system/tabs.tsx';
import { deskQueries } from '../desk-server.ts';
import { kindNames, suspicionNames } from '../desk-words.ts';
import { lookAgainAfter } from '../look-again.ts';
import { When } from '../when.tsx';
import { MessageBar } from './message-bar.tsx';
import type { MessageChanges } from './message-changes.ts';
import { MessageDetails } from './message-details.tsx';
import { NoteForm } from './note-form.tsx';
import { ReplyForm } from './reply-form.tsx';
import { ThreadEntries } from './thread-entries.tsx';
import { useDecision } from './use-decision.ts';

export type Writing = 'reply' | 'note';

export interface MessagePaneProps {
  readonly messageId: string;
  readonly staff: readonly Staff[];
  readonly changes: MessageChanges;
  readonly backHref: string;
  readonly writing: Writing;
  readonly onWrite: (writing: Writing) => void;
  readonly onDone: (message: Message) => void;
  readonly onSetAside: (message: Message) => void;
}

function Sender({ message }: { readonly message: MessageThread }) {
  return (
    <header>
      <div className="flex flex-wrap items-center gap-2">
        <h2 tabIndex={-1} data-message-title className="outline-none">
          {message.name}
        </h2>
        <Pill>{kindNames[message.kind]}</Pill>
        {message.isOverdue && <Pill tone="eye">Overdue</Pill>}
        {message.locale === 'es' && <Pill>Wrote in Spanish</Pill>}
      </div>
      <p className="mt-0.5 text-soft">
        <a href={`mailto:${message.email}`}>{message.email}</a>
        {message.organisation !== null && <> · {message.organisation}</>}
        {message.state !== null && <> · {message.state}</>} · <When at={message.createdAt} />
      </p>
    </header>
  );
}

function Suspicions({ message }: { readonly message: MessageThread }) {
  if (message.suspicions.length === 0 || message.folder !== 'setAside') return null;
  return (
    <Note tone="eye" title="Set aside as spam, and kept:">
      <ul className="ml-4 list-disc">
        {message.suspicions.map((reason) => (
          <li key={reason}>{suspicionNames[reason]}</li>
        ))}
      </ul>
    </Note>
  );
}

function Copies({ message }: { readonly message: MessageThread }) {
  if (message.copies < 2) return null;
  const others = message.copiedBy.map(({ name, email }) => `${name} (${email})`);
  return (
    <p className="text-small text-soft">
      The same text came {message.copies} times
      {others.length > 0 && `, also from ${others.join(', ')}`}.
    </p>
  );
}

/** A message with its thread, and what can be done about it. */
export function MessagePane(props: MessagePaneProps) {
  const { messageId, staff, changes, backHref, writing, onWrite } = props;
  const decision = useDecision();
  const thread = useQuery({
    ...deskQueries.hub.messages.get.queryOptions({ input: { messageId } }),
    refetchInterval: lookAgainAfter,
  });
  const cohorts = useQuery({
    ...deskQueries.hub.cohorts.list.queryOptions(),
    enabled: thread.data?.kind === 'cohortApplication',
  });
  const message = thread.data;
  const cohortId = message?.detail.kind === 'cohortApplication' ? message.detail.cohortId : null;
  return (
    <section aria-label="The message" className="min-w-0">
      <ButtonLink href={backHref} size="sm" tone="quiet" icon="arrowLeft" className="mb-2 md:hidden">
        All messages
      </ButtonLink>
      {thread.isPending && <Skeleton label="the message" lines={8} />}
      {thread.isError && (
        <ErrorState
          error={thread.error}
          title="The message could not be read"
          onRetry={() => void thread.refetch()}
        />
      )}
      {message !== undefined && (
        <div className="flex flex-col gap-4">
          <div className="flex flex-col gap-4 rounded-card border border-line bg-card p-4 sm:p-5">
            <Sender message={message} />
            <MessageBar
              message={message}
              staff={staff}
              changes={changes}
              onDone={() => props.onDone(message)}
              onSetAside={() => props.onSetAside(message)}
            />
            <Suspicions message={message} />
            <p
              className="max-w-prose border-t border-line pt-4 text-read whitespace-pre-wrap"
              lang={message.locale}
            >
              {message.body}
            </p>
            <MessageDetails message={message} decision={decision} />
            <Copies message={message} />
          </div>
          <ThreadEntries entries={message.entries} />
          <Tabs<Writing>
            label="Write"
            selected={writing}
            onSelect={onWrite}
            items={[
              {
                id: 'reply',
                label: 'Reply',
                content: (
                  <ReplyForm
                    key={message.id}
                    message={message}
                    cohort={cohorts.data?.find(({ id }) => id === cohortId)?.name ?? null}
                  />
                ),
              },
              { id: 'note', label: 'Note', content: <NoteForm key={message.id} message={message} /> },
            ]}
          />
        </div>
      )}
    </section>
  );
}
