import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Share } from '@staffroom/contract';
import { countOf } from '@staffroom/exchange/browser';
import { Button } from '../../system/button.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { Card } from '../../system/card.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Note } from '../../system/note.tsx';
import { Select } from '../../system/select.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { TextField } from '../../system/text-field.tsx';
import { showToast } from '../../system/toast.ts';
import { paths } from '../../workspace/paths.ts';
import { useDesignPlace } from '../../workspace/place.ts';
import { useAllows, useSession } from '../../workspace/session.ts';
import { useWorkspace, type ServerQueries } from '../../workspace/use-workspace.ts';
import type { ServerClient } from '../../workspace/workspace.ts';
import { timeAgo } from '../home/school-list.ts';
import { expiryChoices, expiryText, type ExpiryChoice } from './share-expiry.ts';

interface LinksProps {
  readonly server: ServerClient;
  readonly queries: ServerQueries;
}

function Links({ server, queries }: LinksProps) {
  const place = useDesignPlace();
  const { districtId, schoolId, designId } = place;
  const { mode } = useSession();
  const [expiry, setExpiry] = useState<ExpiryChoice>('30');
  const [ending, setEnding] = useState<Share | null>(null);
  const [now] = useState(() => new Date());
  const links = useQuery(queries.shares.list.queryOptions({ input: place }));
  const create = useMutation({
    mutationFn: () =>
      server.shares.create({ ...place, days: expiryChoices.find(({ id }) => id === expiry)?.days ?? null }),
    onSuccess: () => links.refetch(),
  });
  const revoke = useMutation({
    mutationFn: (share: Share) => server.shares.revoke({ ...place, shareId: share.id }),
    onSuccess: () => links.refetch(),
  });
  const made = create.data;
  const address =
    made?.path === undefined || made.path === null
      ? null
      : new URL(made.path, globalThis.location.origin).href;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label="It works for"
          options={expiryChoices}
          value={expiry}
          onChange={setExpiry}
          className="w-48"
        />
        <Button tone="primary" icon="link" isPending={create.isPending} onPress={() => create.mutate()}>
          Make a link
        </Button>
        <ButtonLink href={paths.design(districtId, schoolId, designId, 'print')} tone="quiet" icon="eye">
          See what it shows
        </ButtonLink>
      </div>
      {create.error !== null && <ErrorState error={create.error} title="The link could not be made" />}
      {address !== null && (
        <Note tone="good" title="The link is shown once: copy it now.">
          <div className="mt-2 flex flex-wrap items-end gap-2">
            <TextField label="Address" value={address} isReadOnly className="min-w-0 flex-1" />
            <Button
              icon="copy"
              onPress={() => {
                void navigator.clipboard.writeText(address).then(
                  () => showToast({ title: 'Copied', tone: 'good' }),
                  () =>
                    showToast({
                      title: 'It could not be copied',
                      text: 'Select the address and copy it by hand.',
                      tone: 'eye',
                    }),
                );
              }}
            >
              Copy
            </Button>
          </div>
        </Note>
      )}
      {links.isPending && <Skeleton label="the links" lines={2} />}
      {links.isError && (
        <ErrorState
          error={links.error}
          title="The links could not be read"
          onRetry={() => void links.refetch()}
        />
      )}
      {links.data !== undefined && links.data.length > 0 && (
        <ul>
          {links.data.map((share) => (
            <li
              key={share.id}
              className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-2"
            >
              <span>
                Made {timeAgo(share.createdAt, now)}
                {share.createdBy === null || mode === 'local' ? '' : ` by ${share.createdBy}`}
                <span className="block text-small text-soft">
                  {expiryText(share, now.getTime())}, opened {countOf(share.opened, 'time', 'times')}
                </span>
              </span>
              <Button size="sm" tone="danger" onPress={() => setEnding(share)}>
                End it
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Dialog
        title="End this link?"
        isOpen={ending !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) setEnding(null);
        }}
        actions={
          <>
            <Button onPress={() => setEnding(null)}>Leave it</Button>
            <Button
              tone="danger"
              isPending={revoke.isPending}
              onPress={() => {
                if (ending !== null) revoke.mutate(ending, { onSuccess: () => setEnding(null) });
              }}
            >
              End it
            </Button>
          </>
        }
      >
        Whoever has it sees nothing any more, at once. It cannot be made to work again.
        {revoke.error !== null && <ErrorState error={revoke.error} title="It could not be ended" />}
      </Dialog>
    </div>
  );
}

/** A link for people without an account: it shows the design and no student. */
export function LinkPanel() {
  const { districtId, schoolId } = useDesignPlace();
  const { server, serverQueries } = useWorkspace();
  const mayShare = useAllows('share.create', districtId, schoolId);
  return (
    <Card
      title="A link that shows no student"
      lead="Teams with their roles, measures, money in sums and policy. Nobody’s name, no count of students under ten. It shows the design as it is when the link is made."
    >
      {server === null || serverQueries === null ? (
        <Note>
          A link needs a server, and this design is on this device only. The report and the print view show
          the same and can be sent as files.
        </Note>
      ) : mayShare ? (
        <Links server={server} queries={serverQueries} />
      ) : (
        <p className="text-soft">School leaders and district leads make links.</p>
      )}
    </Card>
  );
}
