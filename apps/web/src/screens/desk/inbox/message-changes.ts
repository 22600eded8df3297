import { useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Message, MessageStatus, MessageThread } from '@staffroom/contract';
import { countOf } from '@staffroom/exchange/browser';
import { problemText } from '../../../system/problem-text.ts';
import { showToast, toastQueue } from '../../../system/toast.ts';
import { server } from '../../../workspace/server.ts';
import { statusNames } from '../desk-words.ts';
import { deskQueries } from '../desk-server.ts';

type Change = (message: Message) => Promise<MessageThread>;

/** What can be done with one message or many, each with the way back. */
export interface MessageChanges {
  /** Keeps what the server answered of a message, and asks again for what lists say of it. */
  readonly take: (thread: MessageThread) => Promise<void>;
  readonly setStatus: (messages: readonly Message[], status: MessageStatus) => Promise<void>;
  readonly setAside: (messages: readonly Message[], isSetAside: boolean) => Promise<void>;
}

export function useMessageChanges(): MessageChanges {
  const cache = useQueryClient();
  const lastToast = useRef<string | null>(null);

  const keep = (thread: MessageThread): void => {
    cache.setQueryData(deskQueries.hub.messages.get.queryKey({ input: { messageId: thread.id } }), thread);
  };
  const refresh = async (): Promise<void> => {
    await Promise.all([
      cache.invalidateQueries({ queryKey: deskQueries.hub.messages.list.key() }),
      cache.invalidateQueries({ queryKey: deskQueries.hub.messages.counts.key() }),
    ]);
  };

  /** Changes one after the other. What failed is told, and what was done can be taken back. */
  async function changeEach(
    messages: readonly Message[],
    change: Change,
    said: (count: number) => string,
    back: Change,
  ): Promise<void> {
    const done: Message[] = [];
    let failure: unknown = null;
    for (const message of messages) {
      try {
        keep(await change(message));
        done.push(message);
      } catch (error) {
        failure = error;
      }
    }
    await refresh();
    if (failure !== null) {
      const { title, detail } = problemText(failure);
      const left = countOf(messages.length - done.length, 'message', 'messages');
      showToast({ title: `${left} could not be changed`, text: `${title}. ${detail}`, tone: 'bad' });
    }
    if (done.length === 0) return;
    // One way back at a time: whoever goes through fifty messages would have fifty of them.
    if (lastToast.current !== null) toastQueue.close(lastToast.current);
    lastToast.current = showToast({
      title: said(done.length),
      tone: 'good',
      action: {
        label: 'Undo',
        perform: () =>
          void changeEach(
            done,
            back,
            (count) => `${countOf(count, 'message', 'messages')} as before`,
            change,
          ),
      },
    });
  }

  return {
    take: async (thread) => {
      keep(thread);
      await refresh();
    },
    setStatus: (messages, status) =>
      changeEach(
        messages,
        ({ id }) => server.hub.messages.setStatus({ messageId: id, status }),
        (count) => `${countOf(count, 'message', 'messages')}: ${statusNames[status].toLowerCase()}`,
        ({ id, status: before }) => server.hub.messages.setStatus({ messageId: id, status: before }),
      ),
    setAside: (messages, isSetAside) =>
      changeEach(
        messages,
        ({ id }) => server.hub.messages.setAside({ messageId: id, isSetAside }),
        (count) => `${countOf(count, 'message', 'messages')} ${isSetAside ? 'set aside' : 'restored'}`,
        ({ id }) => server.hub.messages.setAside({ messageId: id, isSetAside: !isSetAside }),
      ),
  };
}
