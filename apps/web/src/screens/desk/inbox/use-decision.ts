import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MessageDetail } from '@staffroom/contract';
import { problemText } from '../../../system/problem-text.ts';
import { showToast } from '../../../system/toast.ts';
import { server } from '../../../workspace/server.ts';
import { deskQueries } from '../desk-server.ts';
import { useMessageChanges } from './message-changes.ts';

type Application = Extract<MessageDetail, { kind: 'cohortApplication' }>['application'];

/** Accepts and declines applications to cohorts. */
export interface CohortDecision {
  readonly isPending: boolean;
  readonly decide: (messageId: string, application: Application) => void;
}

export function useDecision(): CohortDecision {
  const cache = useQueryClient();
  const { take } = useMessageChanges();
  const mutation = useMutation({
    mutationFn: ({ messageId, application }: { messageId: string; application: Application }) =>
      server.hub.messages.decide({ messageId, application }),
    onSuccess: async (thread) => {
      await take(thread);
      await cache.invalidateQueries({ queryKey: deskQueries.hub.cohorts.key() });
    },
    onError: (error) => {
      const { title, detail } = problemText(error);
      showToast({ title: 'The application stays as it was', text: `${title}. ${detail}`, tone: 'bad' });
    },
  });
  return {
    isPending: mutation.isPending,
    decide: (messageId, application) => mutation.mutate({ messageId, application }),
  };
}
