import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Member, Role, SchoolRecord } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { IconButton } from '../../system/icon-button.tsx';
import { Menu } from '../../system/menu.tsx';
import { Table, type TableColumn } from '../../system/table.tsx';
import { RoleChoice } from './role-choice.tsx';
import { roleNames } from './role-names.ts';
import { schoolName } from './school-name.ts';
import { useServer } from './use-server.ts';

interface Change {
  readonly kind: 'role' | 'remove';
  readonly member: Member;
  readonly role: Role;
  readonly schoolId: string | null;
}

export interface MemberTableProps {
  readonly districtId: string;
  readonly members: readonly Member[];
  readonly schools: readonly SchoolRecord[];
  readonly mayManage: boolean;
}

/** The people of a district, with their roles. */
export function MemberTable({ districtId, members, schools, mayManage }: MemberTableProps) {
  const { server, queries } = useServer();
  const cache = useQueryClient();
  const [change, setChange] = useState<Change | null>(null);
  const save = useMutation({
    mutationFn: async (one: Change) => {
      const { userId } = one.member;
      if (one.kind === 'remove') await server.members.remove({ districtId, userId });
      else await server.members.change({ districtId, userId, role: one.role, schoolId: one.schoolId });
    },
    onSuccess: async () => {
      setChange(null);
      await cache.invalidateQueries({ queryKey: queries.members.key() });
    },
  });
  const columns: readonly TableColumn<Member>[] = [
    {
      id: 'name',
      header: 'Name',
      isRowHeader: true,
      sortBy: ({ name, email }) => (name === '' ? email : name),
      cell: ({ name, email }) => (
        <>
          {name === '' ? email : name}
          {name !== '' && <span className="block text-small font-normal text-soft">{email}</span>}
        </>
      ),
    },
    {
      id: 'role',
      header: 'Role',
      sortBy: ({ role }) => roleNames[role].label,
      cell: ({ role }) => roleNames[role].label,
    },
    { id: 'for', header: 'For', cell: ({ schoolId }) => schoolName(schools, schoolId), isWideOnly: true },
    {
      id: 'since',
      header: 'Since',
      align: 'end',
      isWideOnly: true,
      sortBy: ({ since }) => since,
      cell: ({ since }) => new Date(since).toLocaleDateString('en-US', { dateStyle: 'medium' }),
    },
    ...(mayManage
      ? [
          {
            id: 'actions',
            header: <span className="hidden-text">What can be done</span>,
            align: 'end' as const,
            cell: (member: Member) => (
              <Menu
                label={`What can be done about ${member.name}`}
                placement="bottom end"
                onAction={(id) => {
                  const { role, schoolId } = member;
                  save.reset();
                  setChange({ kind: id === 'remove' ? 'remove' : 'role', member, role, schoolId });
                }}
                groups={[
                  {
                    entries: [
                      { id: 'role', label: 'Give another role', icon: 'settings' },
                      { id: 'remove', label: 'End the membership', icon: 'trash', tone: 'danger' },
                    ],
                  },
                ]}
              >
                <IconButton label={`What can be done about ${member.name}`} icon="more" size="sm" />
              </Menu>
            ),
          },
        ]
      : []),
  ];
  if (members.length === 0) {
    return (
      <EmptyState title="Nobody but you">
        This computer's own Studio needs no members: whoever uses the computer leads its district.
      </EmptyState>
    );
  }
  const isRemoval = change?.kind === 'remove';
  return (
    <div className="rounded-card border border-line bg-card px-4 py-1">
      <Table
        label="People"
        columns={columns}
        rows={members}
        rowId={({ userId, schoolId }) => `${userId} ${schoolId}`}
      />
      <Dialog
        title={isRemoval ? 'End this membership?' : 'Another role'}
        size="md"
        isOpen={change !== null}
        onOpenChange={(isOpen) => !isOpen && setChange(null)}
        actions={
          <>
            <Button tone="quiet" onPress={() => setChange(null)}>
              Leave it
            </Button>
            <Button
              tone={isRemoval ? 'danger' : 'primary'}
              isPending={save.isPending}
              onPress={() => change !== null && save.mutate(change)}
            >
              {isRemoval ? 'End it' : 'Save'}
            </Button>
          </>
        }
      >
        {change !== null &&
          (isRemoval ? (
            <p>
              {change.member.name} no longer sees anything of this district. What they did stays in the audit
              trail.
            </p>
          ) : (
            <RoleChoice
              role={change.role}
              schoolId={change.schoolId}
              schools={schools}
              onChange={(role, schoolId) => setChange({ ...change, role, schoolId })}
            />
          ))}
        {save.isError && (
          <div className="mt-4">
            <ErrorState error={save.error} title="This was not saved" />
          </div>
        )}
      </Dialog>
    </div>
  );
}
