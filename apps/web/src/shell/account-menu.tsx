import { useQueryClient } from '@tanstack/react-query';
import { IconButton } from '../system/icon-button.tsx';
import { Menu } from '../system/menu.tsx';
import { showToast } from '../system/toast.ts';
import { problemText } from '../system/problem-text.ts';
import { paths } from '../workspace/paths.ts';
import { sessionKey, useSession } from '../workspace/session.ts';
import { chooseColorScheme, useColorScheme, type ColorScheme } from './color-scheme.ts';

const schemes: readonly {
  readonly id: ColorScheme;
  readonly label: string;
  readonly icon: 'system' | 'light' | 'dark';
}[] = [
  { id: 'system', label: 'Like this computer', icon: 'system' },
  { id: 'light', label: 'Light', icon: 'light' },
  { id: 'dark', label: 'Dark', icon: 'dark' },
];

/** Who is signed in, light or dark, and the way out. */
export function AccountMenu() {
  const session = useSession();
  const scheme = useColorScheme();
  const queries = useQueryClient();
  const isSignedIn = session.mode === 'server' && session.user !== null;

  async function signOut(): Promise<void> {
    try {
      // Loaded only where it is needed: most of the Studio knows nothing of how people sign in.
      const { authClient } = await import('../screens/sign-in/auth-client.ts');
      await authClient.signOut();
      queries.clear();
      await queries.invalidateQueries({ queryKey: sessionKey });
      globalThis.location.assign(paths.signIn());
    } catch (error) {
      showToast({ title: 'You are still signed in', text: problemText(error).detail, tone: 'bad' });
    }
  }

  return (
    <Menu
      label="You and this Studio"
      placement="bottom end"
      onAction={(id) => {
        if (id === 'sign-out') void signOut();
        const chosen = schemes.find((one) => one.id === id);
        if (chosen !== undefined) chooseColorScheme(chosen.id);
      }}
      groups={[
        {
          title: isSignedIn ? (session.user?.email ?? session.user?.name ?? '') : 'Working on this computer',
          entries: [
            { id: 'places', label: 'Where you can work', icon: 'table', href: paths.places() },
            ...(session.isHubStaff
              ? [
                  {
                    id: 'desk',
                    label: 'The desk of the hub',
                    icon: 'mail' as const,
                    href: paths.desk('inbox'),
                  },
                ]
              : []),
            ...(isSignedIn
              ? [{ id: 'account', label: 'Your account', icon: 'settings' as const, href: paths.account() }]
              : []),
            { id: 'style', label: 'How to read the pictures', icon: 'help', href: paths.style() },
            ...(isSignedIn ? [{ id: 'sign-out', label: 'Sign out', icon: 'arrowRight' as const }] : []),
          ],
        },
        {
          title: 'Colours',
          entries: schemes.map((one) => ({ ...one, isCurrent: one.id === scheme })),
        },
      ]}
    >
      <IconButton label="You and this Studio" icon={isSignedIn ? 'people' : 'settings'} />
    </Menu>
  );
}
