import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { SchoolRecord } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { useDistrictId } from '../../workspace/place.ts';
import { useAllows, useSession } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { InvitationList } from './invitation-list.tsx';
import { MemberTable } from './member-table.tsx';
import { useServer } from './use-server.ts';

/** Who belongs to the district, with which role, and who is invited. */
export function PeopleScreen() {
  const districtId = useDistrictId();
  const { mode } = useSession();
  const { studio } = useWorkspace();
  const { queries } = useServer();
  const [isInviting, setIsInviting] = useState(false);
  const mayManage = useAllows('members.manage', districtId, null);
  const members = useQuery(queries.members.list.queryOptions({ input: { districtId, limit: 200 } }));
  const schools = useQuery(studio.schools.list.queryOptions({ input: { districtId, limit: 200 } }));
  const invitations = useQuery({
    ...queries.invitations.list.queryOptions({ input: { districtId } }),
    enabled: mayManage,
  });
  const known: readonly SchoolRecord[] = schools.data?.items ?? [];
  return (
    <div className="max-w-5xl">
      <PageHeader
        title="People"
        lead={
          mode === 'local'
            ? 'This Studio runs on this computer alone and asks nobody to sign in. Others can be invited where it runs as a server.'
            : 'A role holds for the whole district or for one school. The district always keeps at least one lead.'
        }
        actions={
          mayManage &&
          mode === 'server' && (
            <Button tone="primary" icon="add" onPress={() => setIsInviting(true)}>
              Invite somebody
            </Button>
          )
        }
      />
      {members.isPending && <Skeleton label="the people" lines={5} />}
      {members.isError && (
        <ErrorState
          error={members.error}
          title="The people could not be read"
          onRetry={() => void members.refetch()}
        />
      )}
      {members.data !== undefined && (
        <MemberTable
          districtId={districtId}
          members={members.data.items}
          schools={known}
          mayManage={mayManage && mode === 'server'}
        />
      )}
      {(invitations.data?.length ?? 0) > 0 && (
        <Card title="Invited, not here yet" className="mt-4">
          <InvitationList districtId={districtId} invitations={invitations.data ?? []} schools={known} />
        </Card>
      )}
      <InviteDialog
        districtId={districtId}
        schools={known}
        isOpen={isInviting}
        onOpenChange={setIsInviting}
      />
    </div>
  );
}
