import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MessageStatus, MessageThread } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { Menu } from '../../../system/menu.tsx';
import { Note } from '../../../system/note.tsx';
import { Select } from '../../../system/select.tsx';
import { TextField } from '../../../system/text-field.tsx';
import { showToast } from '../../../system/toast.ts';
import { paths } from '../../../workspace/paths.ts';
import { server } from '../../../workspace/server.ts';
import { useSession } from '../../../workspace/session.ts';
import { deskQueries } from '../desk-server.ts';
import { mailNames } from '../desk-words.ts';
import { When } from '../when.tsx';
import { useDraft } from './drafts.ts';
import { fillTemplate, openPlaceholders, type TemplateValues } from './fill-template.ts';
import { useMessageChanges } from './message-changes.ts';

export interface ReplyFormProps {
  readonly message: MessageThread;
  /** The name of the cohort that an application asks for. */
  readonly cohort: string | null;
}

const afterwards: readonly { readonly id: MessageStatus; readonly label: string }[] = [
  { id: 'waiting', label: 'Then wait for the sender' },
  { id: 'done', label: 'Then it is done' },
  { id: 'open', label: 'Then keep it in work' },
];

function repliesOf(thread: MessageThread) {
  return thread.entries.filter((entry) => entry.kind === 'reply');
}

/** Answers a message by mail, from scratch or from a template. */
export function ReplyForm({ message, cohort }: ReplyFormProps) {
  const session = useSession();
  const cache = useQueryClient();
  const { take } = useMessageChanges();
  const templates = useQuery(deskQueries.hub.templates.list.queryOptions());
  const [text, setText] = useDraft(`reply ${message.id}`);
  const [status, setStatus] = useState<MessageStatus>('waiting');
  const [problem, setProblem] = useState<string | null>(null);
  // Replies of others that whoever writes knows of; one more is shown before theirs goes out, too.
  const [seen, setSeen] = useState(repliesOf(message).length);
  const newer = repliesOf(message).slice(seen);

  const send = useMutation({
    mutationFn: () => server.hub.messages.reply({ messageId: message.id, text, status, seenReplies: seen }),
    // What somebody else replied in the meantime is to be read first.
    onError: () => cache.invalidateQueries({ queryKey: deskQueries.hub.messages.get.key() }),
    onSuccess: async (sent) => {
      setText('');
      setSeen(repliesOf(sent.message).length);
      await take(sent.message);
      showToast(
        sent.mail === 'failed'
          ? { title: 'The reply is kept, its mail was not delivered', tone: 'bad' }
          : {
              title: sent.mail === 'none' ? 'The reply is kept' : 'Replied',
              text: mailNames[sent.mail],
              tone: 'good',
            },
      );
    },
  });

  const values: TemplateValues = {
    name: message.name,
    organisation: message.organisation,
    cohort,
    me: session.user?.name ?? null,
  };

  const submit = (): void => {
    const open = openPlaceholders(text);
    if (text.trim() === '') setProblem('Write something first.');
    else if (open.length > 0)
      setProblem(
        `${open.map((name) => `{{${name}}}`).join(', ')} would be sent as it stands there. Write what it should say.`,
      );
    else {
      setProblem(null);
      send.mutate();
    }
  };

  return (
    <Form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={`Reply to ${message.email}`}
        lines={7}
        value={text}
        onChange={(next) => {
          setText(next);
          setProblem(null);
        }}
        isInvalid={problem !== null}
        errorMessage={problem ?? undefined}
        maxLength={8000}
      />
      {session.mode === 'local' && (
        <Note>This Studio runs on this computer alone and sends no mail. The reply is kept here.</Note>
      )}
      {newer.map((reply) => (
        <Note
          key={reply.id}
          tone="eye"
          title={`${reply.author.name} replied in the meantime,`}
          actions={
            <Button size="sm" onPress={() => setSeen(repliesOf(message).length)}>
              I have read it and still reply
            </Button>
          }
        >
          <When at={reply.at} />.
        </Note>
      ))}
      {send.isError && <ErrorState error={send.error} title="The reply was not sent" />}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Menu
          label="Templates"
          onAction={(id) => {
            const template = templates.data?.find((one) => one.id === id);
            if (template === undefined) return;
            const filled = fillTemplate(template.text, values).text;
            setText(text.trim() === '' ? filled : `${text.trimEnd()}\n\n${filled}`);
          }}
          groups={[
            {
              title: (templates.data ?? []).length === 0 ? 'There are no templates yet' : 'Put in a template',
              entries: (templates.data ?? []).map((template) => ({
                id: template.id,
                label: template.name,
                description: `${template.text.slice(0, 80)}${template.text.length > 80 ? '…' : ''}`,
              })),
            },
            { entries: [{ id: 'manage', label: 'Change templates', href: paths.desk('templates') }] },
          ]}
        >
          <Button size="sm" icon="copy">
            Template
          </Button>
        </Menu>
        <span className="flex flex-wrap items-center gap-2">
          <Select
            label="After the reply"
            isLabelHidden
            className="w-56"
            options={afterwards}
            value={status}
            onChange={setStatus}
          />
          <Button type="submit" tone="primary" isPending={send.isPending} isDisabled={newer.length > 0}>
            {session.mode === 'local' ? 'Keep the reply' : 'Send the reply'}
          </Button>
        </span>
      </div>
    </Form>
  );
}
