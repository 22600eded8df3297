import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { TeamId } from '@staffroom/school';
import { Button } from '../../system/button.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { TextField } from '../../system/text-field.tsx';
import type { BoardTools } from './board-tools.ts';

/** Gives a team another name. */
export function RenameDialog({
  teamId,
  name,
  tools,
}: {
  readonly teamId: TeamId;
  readonly name: string;
  readonly tools: BoardTools;
}) {
  const [text, setText] = useState(name);
  const close = (): void => tools.show((view) => ({ ...view, renaming: null }));
  const rename = (): void => {
    close();
    if (text.trim() !== '' && text.trim() !== name)
      tools.decide({ kind: 'renameTeam', teamId, name: text.trim().slice(0, 60) });
  };
  return (
    <Dialog
      title="Rename the team"
      isOpen
      onOpenChange={close}
      actions={
        <>
          <Button onPress={close}>Keep the name</Button>
          <Button tone="primary" isDisabled={text.trim() === ''} onPress={rename}>
            Rename
          </Button>
        </>
      }
    >
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <TextField label="Name" value={text} onChange={setText} autoFocus maxLength={60} />
      </Form>
    </Dialog>
  );
}
