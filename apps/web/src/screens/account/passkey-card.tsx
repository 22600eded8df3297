import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { showToast } from '../../system/toast.ts';
import { authClient } from '../sign-in/auth-client.ts';

const passkeysKey = ['passkeys'] as const;

interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date | null;
}

/** What the sign-in answers, or an error: better-auth gives errors as values. */
function answered<Data>(
  answer: { readonly data: Data | null; readonly error: { readonly message?: string | undefined } | null },
  otherwise: string,
): Data {
  if (answer.data === null) throw new Error(answer.error?.message ?? otherwise);
  return answer.data;
}

async function readPasskeys(): Promise<readonly Passkey[]> {
  const found = answered(await authClient.passkey.listUserPasskeys(), 'The passkeys could not be read.');
  return found.map(({ id, name, createdAt }, index) => ({
    id,
    name: name === undefined || name === '' ? `Passkey ${index + 1}` : name,
    createdAt: createdAt === undefined ? null : new Date(createdAt),
  }));
}

/** The passkeys of the person's own account, to add and to remove. */
export function PasskeyCard() {
  const queries = useQueryClient();
  const [removing, setRemoving] = useState<Passkey | null>(null);
  const passkeys = useQuery({ queryKey: passkeysKey, queryFn: readPasskeys });
  const reload = () => queries.invalidateQueries({ queryKey: passkeysKey });
  const add = useMutation({
    mutationFn: async () => {
      const { error } = await authClient.passkey.addPasskey();
      if (error !== null) throw new Error(error.message ?? 'Maybe try again, or another device.');
    },
    onSuccess: async () => {
      showToast({ title: 'The passkey was added', tone: 'good' });
      await reload();
    },
  });
  const remove = useMutation({
    mutationFn: async (passkey: Passkey) =>
      answered(await authClient.passkey.deletePasskey({ id: passkey.id }), 'Maybe try again.'),
    onSuccess: async () => {
      setRemoving(null);
      await reload();
    },
  });
  return (
    <Card
      title="Passkeys"
      lead="Sign you in with this device's screen lock or a security key, without a mail. Add one on each device that you use."
    >
      {passkeys.isPending && <Skeleton label="your passkeys" lines={2} />}
      {passkeys.isError && (
        <ErrorState
          error={passkeys.error}
          title="Your passkeys could not be read"
          onRetry={() => void passkeys.refetch()}
        />
      )}
      {passkeys.isSuccess && passkeys.data.length === 0 && (
        <p className="text-soft">You have none yet: a link by e-mail signs you in.</p>
      )}
      {passkeys.isSuccess && passkeys.data.length > 0 && (
        <ul>
          {passkeys.data.map((passkey) => (
            <li
              key={passkey.id}
              className="flex items-center justify-between gap-4 border-t border-line py-2 first:border-t-0"
            >
              <span>
                {passkey.name}
                {passkey.createdAt !== null && (
                  <span className="block text-small text-soft">
                    added {passkey.createdAt.toLocaleDateString('en-US', { dateStyle: 'medium' })}
                  </span>
                )}
              </span>
              <Button size="sm" tone="quiet" onPress={() => setRemoving(passkey)}>
                Remove<span className="hidden-text"> {passkey.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button className="mt-3" icon="add" isPending={add.isPending} onPress={() => add.mutate()}>
        Add a passkey
      </Button>
      {add.isError && (
        <p role="alert" className="mt-2 text-small text-bad">
          The passkey was not added. {add.error.message}
        </p>
      )}
      <Dialog
        title="Remove this passkey?"
        isOpen={removing !== null}
        onOpenChange={(isOpen) => !isOpen && setRemoving(null)}
        actions={
          <>
            <Button onPress={() => setRemoving(null)}>Keep it</Button>
            <Button
              tone="danger"
              isPending={remove.isPending}
              onPress={() => removing !== null && remove.mutate(removing)}
            >
              Remove it
            </Button>
          </>
        }
      >
        <p>It no longer signs you in. A link by e-mail still does, and the device may go on showing it.</p>
        {remove.isError && (
          <div className="mt-4">
            <ErrorState error={remove.error} title="It was not removed" />
          </div>
        )}
      </Dialog>
    </Card>
  );
}
