import { Redirect } from '../../shell/redirect.tsx';
import { Card } from '../../system/card.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { Link } from '../../system/link.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { paths } from '../../workspace/paths.ts';
import { useSession } from '../../workspace/session.ts';
import { roleNames } from '../settings/role-names.ts';
import { PasskeyCard } from './passkey-card.tsx';

/** The person's own account: who they are here, what they may do where, and how they sign in. */
export function AccountScreen() {
  const session = useSession();
  if (session.mode !== 'server') {
    return (
      <EmptyState isScreen title="Nobody signs in here">
        This Studio runs on this computer alone. Whoever uses the computer uses the Studio.
      </EmptyState>
    );
  }
  if (session.user === null) return <Redirect href={`${paths.signIn()}?next=${paths.account()}`} />;
  return (
    <div className="max-w-3xl">
      <PageHeader title="Your account" lead={session.user.email ?? session.user.name} />
      <div className="flex flex-col gap-4">
        <PasskeyCard />
        <Card title="What you may do">
          {session.memberships.length === 0 ? (
            <p className="text-soft">You belong to no district here.</p>
          ) : (
            <ul>
              {session.memberships.map((one) => (
                <li
                  key={`${one.districtId} ${one.schoolId ?? ''}`}
                  className="border-t border-line py-2 first:border-t-0"
                >
                  <Link href={paths.schools(one.districtId)}>{one.districtName}</Link>
                  <span className="block text-small text-soft">
                    {roleNames[one.role].label}
                    {one.schoolId === null ? '' : ' of one school'}. {roleNames[one.role].description}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Card>
      </div>
    </div>
  );
}
