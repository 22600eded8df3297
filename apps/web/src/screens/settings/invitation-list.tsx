import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Invitation, SchoolRecord } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { problemText } from '../../system/problem-text.ts';
import { showToast } from '../../system/toast.ts';
import { roleNames } from './role-names.ts';
import { schoolName } from './school-name.ts';
import { useServer } from './use-server.ts';

export interface InvitationListProps {
  readonly districtId: string;
  readonly invitations: readonly Invitation[];
  readonly schools: readonly SchoolRecord[];
}

/** Invitations that nobody has accepted yet. */
export function InvitationList({ districtId, invitations, schools }: InvitationListProps) {
  const { server, queries } = useServer();
  const cache = useQueryClient();
  const revoke = useMutation({
    mutationFn: (invitationId: string) => server.invitations.revoke({ districtId, invitationId }),
    onSuccess: () => cache.invalidateQueries({ queryKey: queries.invitations.key() }),
    onError: (error) =>
      showToast({ title: 'It could not be taken back', text: problemText(error).detail, tone: 'bad' }),
  });
  return (
    <ul>
      {invitations.map((one) => (
        <li
          key={one.id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-2 first:border-t-0"
        >
          <span>
            {one.email}
            <span className="block text-small text-soft">
              {roleNames[one.role].label}, {schoolName(schools, one.schoolId)}; invited by {one.invitedBy},
              until {new Date(one.expiresAt).toLocaleDateString('en-US', { dateStyle: 'medium' })}
            </span>
          </span>
          <Button
            size="sm"
            tone="quiet"
            isPending={revoke.isPending && revoke.variables === one.id}
            onPress={() => revoke.mutate(one.id)}
          >
            Take back
          </Button>
        </li>
      ))}
    </ul>
  );
}
