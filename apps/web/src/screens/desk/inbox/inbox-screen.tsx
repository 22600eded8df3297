import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useRouter } from '@tanstack/react-router';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { MessageFolderSchema, type Message, type MessageFolder } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { ButtonLink } from '../../../system/button-link.tsx';
import { classNames } from '../../../system/class-names.ts';
import { EmptyState } from '../../../system/empty-state.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { Link } from '../../../system/link.tsx';
import { PageHeader } from '../../../system/page-header.tsx';
import { Skeleton } from '../../../system/skeleton.tsx';
import { deskQueries } from '../desk-server.ts';
import { folderNames } from '../desk-words.ts';
import { lookAgainAfter } from '../look-again.ts';
import { InboxFilters } from './inbox-filters.tsx';
import { inboxActionOf, type InboxAction } from './inbox-keys.ts';
import { csvAddress, inboxAddress, isNarrowed, useInboxView, type InboxView } from './inbox-view.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { useMessageChanges } from './message-changes.ts';
import { MessageList } from './message-list.tsx';
import { MessagePane, type Writing } from './message-pane.tsx';

function Folders({ view }: { readonly view: InboxView }) {
  const { data: counts } = useQuery(deskQueries.hub.messages.counts.queryOptions());
  return (
    <nav aria-label="Folders" className="mb-3 flex gap-1 overflow-x-auto border-b border-line pb-px">
      {MessageFolderSchema.options.map((folder) => {
        const isCurrent = folder === view.folder;
        return (
          <Link
            key={folder}
            href={inboxAddress({ folder })}
            tone="plain"
            {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
            className={classNames(
              '-mb-px rounded-t-control border-b-2 px-3 py-2 whitespace-nowrap hover:no-underline',
              isCurrent ? 'border-ink font-semibold' : 'border-transparent text-soft hover:text-ink',
            )}
          >
            {folderNames[folder]}
            {counts !== undefined && (
              <span className="ml-1.5 text-small font-normal text-soft">
                {counts[folder].toLocaleString('en-US')}
              </span>
            )}
          </Link>
        );
      })}
    </nav>
  );
}

const emptyTexts: Readonly<Record<MessageFolder, { readonly title: string; readonly text: string }>> = {
  inbox: {
    title: 'Nothing waits',
    text: 'Questions, ideas, requests and corrections that people send through the hub come in here.',
  },
  setAside: {
    title: 'Nothing was set aside',
    text: 'What looks like spam is kept here with the reasons, and can be restored.',
  },
  done: { title: 'Nothing is done yet', text: 'Messages that need nothing more are kept here.' },
};

function Empty({ view }: { readonly view: InboxView }) {
  if (isNarrowed(view)) {
    return (
      <EmptyState
        title="No message is like that"
        actions={<ButtonLink href={inboxAddress({ folder: view.folder })}>Show all</ButtonLink>}
      >
        Nothing in “{folderNames[view.folder]}” fits the search and the filters.
      </EmptyState>
    );
  }
  const { title, text } = emptyTexts[view.folder];
  return <EmptyState title={title}>{text}</EmptyState>;
}

/** What people wrote to the hub: folders, filters, the list, and the message that is open. */
export function InboxScreen() {
  const router = useRouter();
  const { view, messageId } = useInboxView();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [writing, setWriting] = useState<Writing>('reply');
  const [isHelpShown, setIsHelpShown] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  const changes = useMessageChanges();
  const staff = useQuery(deskQueries.hub.staff.list.queryOptions());
  const list = useInfiniteQuery({
    ...deskQueries.hub.messages.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        ...view,
        limit: 50,
        ...(cursor === undefined ? {} : { cursor }),
      }),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.nextCursor ?? undefined,
    }),
    refetchInterval: lookAgainAfter,
  });
  const messages = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const place = messages.findIndex(({ id }) => id === messageId);
  const openMessage = messages[place] ?? null;

  const open = (message: Message | undefined): void => {
    if (message !== undefined) router.history.push(inboxAddress(view, message.id));
  };
  /** Leaves a message that goes from the list for the one that takes its place. */
  const goOn = (message: Message): void => {
    const from = messages.findIndex(({ id }) => id === message.id);
    const next = from < 0 ? undefined : (messages[from + 1] ?? messages[from - 1]);
    router.history.push(inboxAddress(view, next?.id ?? null));
  };
  const finish = (message: Message): void => {
    goOn(message);
    void changes.setStatus([message], message.status === 'done' ? 'open' : 'done');
  };
  const setAside = (message: Message): void => {
    goOn(message);
    void changes.setAside([message], message.folder !== 'setAside');
  };
  const write = (kind: Writing): void => {
    setWriting(kind);
    // The field is there after the panel was drawn.
    requestAnimationFrame(() =>
      region.current?.querySelector<HTMLElement>('[role="tabpanel"] textarea')?.focus(),
    );
  };

  const perform = (action: InboxAction): void => {
    switch (action) {
      case 'next':
        open(messages[place + 1]);
        break;
      case 'previous':
        open(messages[place - 1]);
        break;
      case 'back':
        router.history.push(inboxAddress(view));
        break;
      case 'help':
        setIsHelpShown(true);
        break;
      case 'reply':
      case 'note':
        if (messageId !== null) write(action);
        break;
      case 'done':
        if (openMessage !== null) finish(openMessage);
        break;
      case 'setAside':
        if (openMessage !== null) setAside(openMessage);
        break;
      case 'choose':
        if (openMessage !== null)
          setChosen((before) =>
            before.has(openMessage.id)
              ? before.difference(new Set([openMessage.id]))
              : before.union(new Set([openMessage.id])),
          );
        break;
      default:
        action satisfies never;
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = inboxActionOf(event);
    if (action === null) return;
    event.preventDefault();
    perform(action);
  };

  // Where there is room for one of both only, the message is gone to.
  useEffect(() => {
    const title = region.current?.querySelector<HTMLElement>('[aria-label="The message"]');
    const shown = region.current?.querySelector<HTMLElement>('[data-message-list]');
    if (messageId !== null && title !== null && shown?.offsetParent === null) globalThis.scrollTo({ top: 0 });
  }, [messageId]);

  return (
    // Keys of the inbox work wherever the focus is in it; every one has a button or link, too.
    <div ref={region} onKeyDown={onKeyDown} role="presentation">
      <PageHeader
        title="Inbox"
        actions={
          <>
            <Button tone="quiet" size="sm" icon="help" onPress={() => setIsHelpShown(true)}>
              Keys
            </Button>
            <ButtonLink size="sm" icon="download" href={csvAddress(view)} download="messages.csv">
              Export as CSV
            </ButtonLink>
          </>
        }
      />
      <div className={classNames(messageId !== null && 'max-md:hidden')}>
        <Folders view={view} />
        <InboxFilters
          key={view.folder}
          view={view}
          staff={staff.data ?? []}
          onChange={(next) => router.history.replace(inboxAddress(next))}
        />
      </div>
      {list.isPending && <Skeleton label="the messages" lines={8} />}
      {list.isError && (
        <ErrorState
          error={list.error}
          title="The messages could not be read"
          onRetry={() => void list.refetch()}
        />
      )}
      {list.isSuccess && (
        <div className="grid items-start gap-4 md:grid-cols-[minmax(280px,2fr)_minmax(0,3fr)]">
          <div data-message-list className={classNames('min-w-0', messageId !== null && 'max-md:hidden')}>
            {messages.length === 0 ? (
              <Empty view={view} />
            ) : (
              <MessageList
                view={view}
                messages={messages}
                openId={messageId}
                chosen={chosen}
                onChoose={setChosen}
                changes={changes}
                onMore={list.hasNextPage ? () => void list.fetchNextPage() : null}
                isLoadingMore={list.isFetchingNextPage}
              />
            )}
          </div>
          {messageId === null ? (
            messages.length > 0 && (
              <p className="rounded-card border border-dashed border-edge px-5 py-12 text-center text-soft max-md:hidden">
                Choose a message to read it.
              </p>
            )
          ) : (
            <MessagePane
              key={messageId}
              messageId={messageId}
              staff={staff.data ?? []}
              changes={changes}
              backHref={inboxAddress(view)}
              writing={writing}
              onWrite={setWriting}
              onDone={finish}
              onSetAside={setAside}
            />
          )}
        </div>
      )}
      {isHelpShown && <KeysDialog onClose={() => setIsHelpShown(false)} />}
    </div>
  );
}
