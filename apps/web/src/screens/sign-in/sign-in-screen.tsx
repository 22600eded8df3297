import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { Form } from 'react-aria-components';
import { Redirect } from '../../shell/redirect.tsx';
import { Button } from '../../system/button.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { Card } from '../../system/card.tsx';
import { Note } from '../../system/note.tsx';
import { Select } from '../../system/select.tsx';
import { TextField } from '../../system/text-field.tsx';
import { deviceDistrictId } from '../../workspace/workspace.ts';
import { paths } from '../../workspace/paths.ts';
import { sessionKey, useSession } from '../../workspace/session.ts';
import { authClient } from './auth-client.ts';
import { wishIn, wishing } from '../home/wished-model.ts';
import { nextPath } from './next-path.ts';
import { signInErrorText } from './sign-in-error.ts';

/** What the sign-in answers: better-auth gives errors as values. */
function orThrow(answer: {
  readonly error: { readonly message?: string | undefined; readonly status: number } | null;
}): void {
  if (answer.error === null) return;
  if (answer.error.status === 429)
    throw new Error('Too many tries in a short time. Please wait a few minutes.');
  throw new Error(answer.error.message ?? 'The sign-in did not work. Maybe try again, or another way.');
}

function ErrorLine({ error }: { readonly error: Error | null }) {
  return error === null ? null : (
    <p role="alert" className="text-small text-bad">
      {error.message}
    </p>
  );
}

function EmailLink({ next }: { readonly next: string }) {
  const [email, setEmail] = useState('');
  const send = useMutation({
    mutationFn: async () => orThrow(await authClient.signIn.magicLink({ email, callbackURL: next })),
  });
  if (send.isSuccess) {
    return (
      <div role="status">
        <Note tone="good" title="Please look into your mail.">
          If {email} may sign in here, a link is on its way. It works once, for ten minutes.{' '}
          <button type="button" className="cursor-pointer underline" onClick={() => send.reset()}>
            Another address
          </button>
        </Note>
      </div>
    );
  }
  return (
    <Form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <TextField
        label="Your e-mail address"
        type="email"
        autoComplete="email webauthn"
        value={email}
        onChange={setEmail}
        isRequired
      />
      <Button type="submit" tone="primary" isPending={send.isPending}>
        Send me a link
      </Button>
      <ErrorLine error={send.error} />
    </Form>
  );
}

function Passkey({ next }: { readonly next: string }) {
  const queries = useQueryClient();
  const router = useRouter();
  const signIn = useMutation({
    mutationFn: async () => orThrow(await authClient.signIn.passkey()),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: sessionKey });
      router.history.push(next);
    },
  });
  return (
    <div className="flex flex-col gap-2">
      <Button isPending={signIn.isPending} onPress={() => signIn.mutate()}>
        Use a passkey
      </Button>
      <ErrorLine error={signIn.error} />
    </div>
  );
}

function DistrictSignIn({ next }: { readonly next: string }) {
  const { districts } = useSession().signIn;
  const [chosen, setChosen] = useState<string | null>(districts[0]?.id ?? null);
  const signIn = useMutation({
    mutationFn: async (provider: string) =>
      orThrow(await authClient.signIn.social({ provider, callbackURL: next })),
  });
  return (
    <div className="flex flex-col gap-2">
      {districts.length > 1 && (
        <Select
          label="Your district"
          options={districts.map(({ id, name }) => ({ id, label: name }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <Button
        isPending={signIn.isPending}
        isDisabled={chosen === null}
        onPress={() => chosen !== null && signIn.mutate(chosen)}
      >
        {districts.length === 1 && districts[0] !== undefined
          ? `Sign in with ${districts[0].name}`
          : 'Sign in with the district'}
      </Button>
      <ErrorLine error={signIn.error} />
    </div>
  );
}

/** Signs a person in: a link by e-mail, a passkey, or the district's own sign-in. */
export function SignInScreen() {
  const session = useSession();
  const search: { next?: unknown; error?: unknown } = useSearch({ strict: false });
  const next = nextPath(search.next);
  const { email, passkey, districts } = session.signIn;
  if (session.mode !== 'server' || session.user !== null) return <Redirect href={next} />;
  return (
    <div className="mx-auto flex max-w-md flex-col gap-4 pt-[8vh]">
      <h1 tabIndex={-1} className="text-center text-display outline-none">
        Sign in
      </h1>
      {search.error !== undefined && (
        <Note tone="eye" title="That did not work.">
          {signInErrorText(search.error)}
        </Note>
      )}
      <Card>
        <div className="flex flex-col gap-5">
          {email && <EmailLink next={next} />}
          {(passkey || districts.length > 0) && (
            <>
              {email && (
                <div className="flex items-center gap-3 text-small text-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
                  or
                </div>
              )}
              {passkey && <Passkey next={next} />}
              {districts.length > 0 && <DistrictSignIn next={next} />}
            </>
          )}
        </div>
      </Card>
      <p className="text-center text-small text-soft">
        No account is needed to work on one school in this browser alone.
      </p>
      <ButtonLink href={wishing(paths.schools(deviceDistrictId), wishIn(next))} tone="quiet" icon="device">
        Work on this device only
      </ButtonLink>
    </div>
  );
}
