import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form } from 'react-aria-components';
import type { Role, SchoolRecord } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { TextField } from '../../system/text-field.tsx';
import { showToast } from '../../system/toast.ts';
import { RoleChoice } from './role-choice.tsx';
import { useServer } from './use-server.ts';

export interface InviteDialogProps {
  readonly districtId: string;
  readonly schools: readonly SchoolRecord[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

const formId = 'invite';

/** Invites somebody by e-mail, with a role. */
export function InviteDialog({ districtId, schools, isOpen, onOpenChange }: InviteDialogProps) {
  const { server, queries } = useServer();
  const cache = useQueryClient();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('teamMember');
  const [schoolId, setSchoolId] = useState<string | null>(null);
  const invite = useMutation({
    mutationFn: () => server.invitations.create({ districtId, email, role, schoolId }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: queries.invitations.key() });
      showToast({ title: 'Invited', text: `A mail is on its way to ${email}.`, tone: 'good' });
      setEmail('');
      onOpenChange(false);
    },
  });
  return (
    <Dialog
      title="Invite somebody"
      size="md"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button tone="quiet" onPress={() => onOpenChange(false)}>
            Not now
          </Button>
          <Button type="submit" form={formId} tone="primary" isPending={invite.isPending}>
            Send the invitation
          </Button>
        </>
      }
    >
      <Form
        id={formId}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          invite.mutate();
        }}
      >
        <TextField
          label="E-mail address"
          type="email"
          value={email}
          onChange={setEmail}
          isRequired
          autoFocus
        />
        <RoleChoice
          role={role}
          schoolId={schoolId}
          schools={schools}
          onChange={(next, where) => {
            setRole(next);
            setSchoolId(where);
          }}
        />
        {invite.isError && <ErrorState error={invite.error} title="The invitation was not sent" />}
      </Form>
    </Dialog>
  );
}
