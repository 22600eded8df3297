import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { Redirect } from '../../shell/redirect.tsx';
import { Button } from '../../system/button.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { paths } from '../../workspace/paths.ts';
import { server } from '../../workspace/server.ts';
import { sessionKey, useSession } from '../../workspace/session.ts';

/** Accepts an invitation into a district; who is not signed in does that first and comes back. */
export function InvitationScreen() {
  const { token = '' }: { token?: string } = useParams({ strict: false });
  const session = useSession();
  const queries = useQueryClient();
  const router = useRouter();
  const accept = useMutation({
    mutationFn: () => server.invitations.accept({ token }),
    onSuccess: async ({ districtId }) => {
      await queries.invalidateQueries({ queryKey: sessionKey });
      router.history.replace(paths.schools(districtId));
    },
  });
  if (session.mode === 'server' && session.user === null) {
    return <Redirect href={`${paths.signIn()}?next=${encodeURIComponent(`/invite/${token}`)}`} />;
  }
  return (
    <EmptyState
      isScreen
      title="You are invited"
      actions={
        <Button tone="primary" size="lg" isPending={accept.isPending} onPress={() => accept.mutate()}>
          Accept the invitation
        </Button>
      }
    >
      <p>
        Accepting it lets you see the schools of the district that invited you
        {typeof session.user?.email === 'string' ? `, as ${session.user.email}` : ''}.
      </p>
      {accept.isError && (
        <div className="mt-4 text-left">
          <ErrorState error={accept.error} title="The invitation could not be accepted" />
        </div>
      )}
    </EmptyState>
  );
}
