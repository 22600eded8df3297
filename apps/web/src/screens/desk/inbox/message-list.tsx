import type { Message } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { Checkbox } from '../../../system/checkbox.tsx';
import { inboxAddress, type InboxView } from './inbox-view.ts';
import { MessageRow } from './message-row.tsx';
import type { MessageChanges } from './message-changes.ts';

export interface MessageListProps {
  readonly view: InboxView;
  readonly messages: readonly Message[];
  readonly openId: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly changes: MessageChanges;
  /** Null where the list ends here. */
  readonly onMore: (() => void) | null;
  readonly isLoadingMore: boolean;
}

/** What can be done with the chosen messages at once. */
function Bulk({ view, messages, chosen, onChoose, changes }: MessageListProps) {
  const some = messages.filter(({ id }) => chosen.has(id));
  const each = (change: (messages: readonly Message[]) => Promise<void>) => () => {
    onChoose(new Set());
    void change(some);
  };
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-1.5">
      <Checkbox
        isSelected={some.length > 0 && some.length === messages.length}
        isIndeterminate={some.length > 0 && some.length < messages.length}
        onChange={(isAll) => onChoose(new Set(isAll ? messages.map(({ id }) => id) : []))}
      >
        {some.length === 0 ? 'Choose all shown' : `${some.length} chosen`}
      </Checkbox>
      {some.length > 0 && (
        <span className="ml-auto flex flex-wrap gap-1.5">
          {view.folder === 'done' ? (
            <Button size="sm" onPress={each((list) => changes.setStatus(list, 'open'))}>
              Reopen
            </Button>
          ) : (
            <Button size="sm" icon="check" onPress={each((list) => changes.setStatus(list, 'done'))}>
              Done
            </Button>
          )}
          <Button size="sm" onPress={each((list) => changes.setAside(list, view.folder !== 'setAside'))}>
            {view.folder === 'setAside' ? 'Restore' : 'Set aside'}
          </Button>
        </span>
      )}
    </div>
  );
}

/** The messages of a view, newest first, one or several of which can be chosen. */
export function MessageList(props: MessageListProps) {
  const { view, messages, openId, chosen, onChoose, onMore, isLoadingMore } = props;
  return (
    <section
      aria-label="List of messages"
      className="min-w-0 rounded-card border border-line bg-card md:sticky md:top-[72px] md:flex md:max-h-[calc(100dvh-88px)] md:flex-col"
    >
      <Bulk {...props} />
      <ul className="md:min-h-0 md:overflow-y-auto">
        {messages.map((message) => (
          <MessageRow
            key={message.id}
            message={message}
            href={inboxAddress(view, message.id)}
            isOpen={message.id === openId}
            isChosen={chosen.has(message.id)}
            onChoose={(isChosen) => {
              const next = new Set(chosen);
              if (isChosen) next.add(message.id);
              else next.delete(message.id);
              onChoose(next);
            }}
          />
        ))}
      </ul>
      {onMore !== null && (
        <div className="border-t border-line p-3">
          <Button size="sm" isPending={isLoadingMore} onPress={onMore}>
            Show earlier messages
          </Button>
        </div>
      )}
    </section>
  );
}
