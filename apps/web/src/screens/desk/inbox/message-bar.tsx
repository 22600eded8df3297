import { useMutation } from '@tanstack/react-query';
import { MessageStatusSchema, type MessageThread, type Staff } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { problemText } from '../../../system/problem-text.ts';
import { Select } from '../../../system/select.tsx';
import { showToast } from '../../../system/toast.ts';
import { server } from '../../../workspace/server.ts';
import { statusNames } from '../desk-words.ts';
import type { MessageChanges } from './message-changes.ts';

export interface MessageBarProps {
  readonly message: MessageThread;
  readonly staff: readonly Staff[];
  readonly changes: MessageChanges;
  /** Goes on to the next message after this one was done or set aside. */
  readonly onDone: () => void;
  readonly onSetAside: () => void;
}

const nobody = 'nobody';

/** Whose the message is and how it stands. */
export function MessageBar({ message, staff, changes, onDone, onSetAside }: MessageBarProps) {
  const assign = useMutation({
    mutationFn: (assignee: Staff | null) => server.hub.messages.assign({ messageId: message.id, assignee }),
    onSuccess: (thread) => changes.take(thread),
    onError: (error) => {
      const { title, detail } = problemText(error);
      showToast({ title: 'It was given to nobody', text: `${title}. ${detail}`, tone: 'bad' });
    },
  });
  const { assignee } = message;
  const people =
    assignee === null || staff.some(({ id }) => id === assignee.id) ? staff : [...staff, assignee];
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Select
        label="Whose it is"
        className="w-[calc(50%-4px)] sm:w-44"
        options={[{ id: nobody, label: 'Nobody’s' }, ...people.map(({ id, name }) => ({ id, label: name }))]}
        value={assignee?.id ?? nobody}
        onChange={(id) => assign.mutate(people.find((one) => one.id === id) ?? null)}
        isDisabled={assign.isPending}
      />
      <Select
        label="How it stands"
        className="w-[calc(50%-4px)] sm:w-52"
        options={MessageStatusSchema.options.map((id) => ({ id, label: statusNames[id] }))}
        value={message.status}
        onChange={(status) => void changes.setStatus([message], status)}
      />
      <span className="ml-auto flex gap-2">
        <Button onPress={onSetAside}>{message.folder === 'setAside' ? 'Restore' : 'Set aside'}</Button>
        <Button icon={message.status === 'done' ? 'undo' : 'check'} onPress={onDone}>
          {message.status === 'done' ? 'Open again' : 'Done'}
        </Button>
      </span>
    </div>
  );
}
