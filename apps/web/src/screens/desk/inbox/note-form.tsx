import { Form } from 'react-aria-components';
import { useMutation } from '@tanstack/react-query';
import type { MessageThread } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { TextField } from '../../../system/text-field.tsx';
import { server } from '../../../workspace/server.ts';
import { useDraft } from './drafts.ts';
import { useMessageChanges } from './message-changes.ts';

/** Writes something down that only the staff sees. */
export function NoteForm({ message }: { readonly message: MessageThread }) {
  const { take } = useMessageChanges();
  const [text, setText] = useDraft(`note ${message.id}`);
  const save = useMutation({
    mutationFn: () => server.hub.messages.note({ messageId: message.id, text }),
    onSuccess: async (thread) => {
      setText('');
      await take(thread);
    },
  });
  return (
    <Form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextField
        label="A note that only the staff sees"
        lines={4}
        value={text}
        onChange={setText}
        maxLength={8000}
      />
      {save.isError && <ErrorState error={save.error} title="The note was not kept" />}
      <div className="flex justify-end">
        <Button type="submit" tone="primary" isPending={save.isPending} isDisabled={text.trim() === ''}>
          Keep the note
        </Button>
      </div>
    </Form>
  );
}
