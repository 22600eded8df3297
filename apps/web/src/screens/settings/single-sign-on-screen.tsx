import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SingleSignOn } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { Switch } from '../../system/switch.tsx';
import { TextField } from '../../system/text-field.tsx';
import { showToast } from '../../system/toast.ts';
import { useDistrictId } from '../../workspace/place.ts';
import { useSession } from '../../workspace/session.ts';
import { useServer } from './use-server.ts';

function SingleSignOnForm(props: { readonly districtId: string; readonly settings: SingleSignOn | null }) {
  const { districtId, settings } = props;
  const { server, queries } = useServer();
  const cache = useQueryClient();
  const [issuer, setIssuer] = useState(settings?.issuer ?? '');
  const [clientId, setClientId] = useState(settings?.clientId ?? '');
  const [secret, setSecret] = useState('');
  const [domains, setDomains] = useState(settings?.emailDomains.join(', ') ?? '');
  const [isEnabled, setIsEnabled] = useState(settings?.isEnabled ?? true);
  const [isEnding, setIsEnding] = useState(false);
  const reload = () => cache.invalidateQueries({ queryKey: queries.singleSignOn.key() });
  const save = useMutation({
    mutationFn: () =>
      server.singleSignOn.set({
        districtId,
        issuer: issuer.trim(),
        clientId: clientId.trim(),
        emailDomains: domains.split(/[\s,;]+/).filter((domain) => domain !== ''),
        isEnabled,
        ...(secret === '' ? {} : { clientSecret: secret }),
      }),
    onSuccess: async () => {
      await reload();
      showToast({ title: 'Saved', tone: 'good' });
    },
  });
  const remove = useMutation({
    mutationFn: () => server.singleSignOn.remove({ districtId }),
    onSuccess: async () => {
      setIsEnding(false);
      await reload();
    },
  });
  return (
    <Card
      title="The district's own sign-in"
      lead="Through OpenID Connect, which most identity providers speak. Whoever runs yours gives you the first three of these."
    >
      <div className="flex max-w-xl flex-col gap-4">
        <TextField
          label="Issuer"
          description="The address your identity provider calls its issuer, such as https://login.example.org."
          value={issuer}
          onChange={setIssuer}
          type="url"
        />
        <TextField label="Client id" value={clientId} onChange={setClientId} />
        <TextField
          label="Client secret"
          type="password"
          autoComplete="off"
          description={
            settings === null
              ? 'Stored sealed; it can be replaced and never be read again.'
              : 'Stored sealed. Leave it empty to keep the one that is there.'
          }
          value={secret}
          onChange={setSecret}
        />
        <TextField
          label="E-mail domains"
          description="Only people with such an address are let in this way, such as riverbend.k12.us."
          value={domains}
          onChange={setDomains}
        />
        <Switch isSelected={isEnabled} onChange={setIsEnabled}>
          Offer it on the sign-in page
        </Switch>
        {(save.error ?? remove.error) !== null && (
          <ErrorState error={save.error ?? remove.error} title="This was not saved" />
        )}
        <div className="flex flex-wrap gap-2">
          <Button
            tone="primary"
            isDisabled={issuer.trim() === '' || clientId.trim() === '' || domains.trim() === ''}
            isPending={save.isPending}
            onPress={() => save.mutate()}
          >
            Save
          </Button>
          {settings !== null && (
            <Button tone="danger" onPress={() => setIsEnding(true)}>
              End single sign-on
            </Button>
          )}
        </div>
        <Dialog
          title="End single sign-on?"
          isOpen={isEnding}
          onOpenChange={setIsEnding}
          actions={
            <>
              <Button onPress={() => setIsEnding(false)}>Keep it</Button>
              <Button tone="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
                End it
              </Button>
            </>
          }
        >
          Nobody signs in through the district any more. People keep their roles, and a link by e-mail or a
          passkey still signs them in. To set it up again, the secret is needed again.
        </Dialog>
      </div>
    </Card>
  );
}

/** How people of the district sign in. */
export function SingleSignOnScreen() {
  const districtId = useDistrictId();
  const { mode } = useSession();
  const { queries } = useServer();
  const settings = useQuery(queries.singleSignOn.get.queryOptions({ input: { districtId } }));
  if (mode === 'local') {
    return (
      <EmptyState isScreen title="Nobody signs in here">
        This Studio runs on this computer alone, for whoever uses it. To let a district sign in, it runs as a
        server with an address of its own: the project’s guide to running it says how.
      </EmptyState>
    );
  }
  return (
    <div className="max-w-4xl">
      <PageHeader
        title="Sign-in"
        lead="People sign in with a link by e-mail or with a passkey. The district’s own sign-in can stand beside them."
      />
      <div className="flex flex-col gap-4">
        {settings.isPending && <Skeleton label="the settings" lines={5} />}
        {settings.isError && (
          <ErrorState
            error={settings.error}
            title="The settings could not be read"
            onRetry={() => void settings.refetch()}
          />
        )}
        {settings.isSuccess && (
          <SingleSignOnForm
            key={JSON.stringify(settings.data)}
            districtId={districtId}
            settings={settings.data}
          />
        )}
      </div>
    </div>
  );
}
