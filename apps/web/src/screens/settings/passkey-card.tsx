import { useMutation } from '@tanstack/react-query';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { showToast } from '../../system/toast.ts';

/** Adds a passkey to the person's own account. */
export function PasskeyCard() {
  const add = useMutation({
    mutationFn: async () => {
      // Loaded only where it is needed.
      const { authClient } = await import('../sign-in/auth-client.ts');
      const { error } = await authClient.passkey.addPasskey();
      if (error !== null) throw new Error(error.message ?? 'The passkey was not added. Maybe try again.');
    },
    onSuccess: () => showToast({ title: 'The passkey was added', tone: 'good' }),
  });
  return (
    <Card
      title="Your passkey"
      lead="Signs you in with this device's screen lock or a security key, without a mail."
    >
      <Button isPending={add.isPending} onPress={() => add.mutate()}>
        Add a passkey
      </Button>
      {add.isError && (
        <p role="alert" className="mt-2 text-small text-bad">
          {add.error.message}
        </p>
      )}
    </Card>
  );
}
