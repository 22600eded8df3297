import { useState } from 'react';
import { useLocation } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { partsOf } from '@staffroom/knowledge';
import { pageOfRecord } from '../../../hub/site/addresses.ts';
import { MissingScreen } from '../../../shell/missing-screen.tsx';
import { Button } from '../../../system/button.tsx';
import { ButtonLink } from '../../../system/button-link.tsx';
import { Card } from '../../../system/card.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { Link } from '../../../system/link.tsx';
import { Note } from '../../../system/note.tsx';
import { PageHeader } from '../../../system/page-header.tsx';
import { Skeleton } from '../../../system/skeleton.tsx';
import { paths } from '../../../workspace/paths.ts';
import { deskQueries } from '../desk-server.ts';
import { factKindNames } from '../desk-words.ts';
import { inboxAddress } from '../inbox/inbox-view.ts';
import { EditHistory } from './edit-history.tsx';
import { editUnitAt } from './edit-unit.ts';
import { FactEditor } from './fact-editor.tsx';
import type { JsonValue } from './json-value.ts';
import { canAdd } from './record-rules.ts';
import { RecordView } from './record-view.tsx';
import { RemoveRecordDialog } from './remove-record-dialog.tsx';
import { useFactPlace, useFactRecords, type DeskRecord } from './use-fact-records.ts';
import { shapeAt, shapeOf } from './value-shape.ts';

/** What somebody wrote about the record, beside it while it is looked at. */
function useTold(messageId: string | null) {
  const message = useQuery({
    ...deskQueries.hub.messages.get.queryOptions({ input: { messageId: messageId ?? '' } }),
    enabled: messageId !== null,
  }).data;
  if (message === undefined) return null;
  return { message, url: message.detail.kind === 'correction' ? message.detail.source : null };
}

function Told({ told }: { readonly told: NonNullable<ReturnType<typeof useTold>> }) {
  const { message, url } = told;
  return (
    <Note tone="eye" title={`${message.name} wrote:`} className="mb-4">
      <span className="whitespace-pre-wrap">{message.body}</span>
      {url !== null && (
        <p className="mt-1 text-small">
          Read at{' '}
          <a href={url} target="_blank" rel="noreferrer nofollow" className="break-all">
            {url}
          </a>
        </p>
      )}
      <p className="mt-1 text-small">
        <Link href={inboxAddress({ folder: message.folder }, message.id)}>Back to the message</Link>
      </p>
    </Note>
  );
}

/** The records after whose fields a form is made: those of the kind, but for the parts of the movement, which have nothing in common. */
function likeOf(kind: string, record: DeskRecord, records: readonly DeskRecord[]): readonly JsonValue[] {
  return (kind === 'movement' ? [record] : records).map(({ value }) => value);
}

/** One record: what it says, what was changed of it, and the way to change it. */
export function FactScreen() {
  const { kind, recordId } = useFactPlace();
  const search = new URLSearchParams(useLocation().searchStr);
  const messageId = search.get('message');
  const told = useTold(messageId);
  const records = useFactRecords(kind);
  const [edited, setEdited] = useState<readonly string[] | null>(null);
  const [isRemoving, setIsRemoving] = useState(false);
  if (kind === null || recordId === null) return <MissingScreen />;
  const record = records.data?.find(({ id }) => id === recordId);
  const unit = record === undefined || edited === null ? null : editUnitAt(record.value, edited);
  const at = search.get('at');
  return (
    <div className="max-w-4xl">
      <ButtonLink href={paths.deskFacts(kind)} size="sm" tone="quiet" icon="arrowLeft" className="mb-2 -ml-2">
        {factKindNames[kind].many}
      </ButtonLink>
      {records.isPending && <Skeleton label="the record" lines={10} isScreen />}
      {records.isError && (
        <ErrorState
          isScreen
          error={records.error}
          title="The record could not be read"
          onRetry={() => void records.refetch()}
        />
      )}
      {records.isSuccess && record === undefined && (
        <PageHeader
          title="This record is not there"
          lead="Maybe it was removed: its history says so, and can bring it back."
        />
      )}
      {record !== undefined && (
        <>
          <PageHeader
            title={record.name}
            lead={`${factKindNames[kind].one} · ${record.id}`}
            actions={
              <>
                <ButtonLink size="sm" icon="eye" href={pageOfRecord({ kind, id: recordId })} target="_blank">
                  Its page
                </ButtonLink>
                {canAdd(kind) && (
                  <Button size="sm" icon="trash" tone="danger" onPress={() => setIsRemoving(true)}>
                    Remove
                  </Button>
                )}
              </>
            }
          />
          {told !== null && <Told told={told} />}
          <Card title="What it says">
            <RecordView
              record={record.value}
              at={at === null ? null : editUnitAt(record.value, partsOf(at)).parts}
              onEdit={setEdited}
            />
          </Card>
        </>
      )}
      <section aria-labelledby="history" className="mt-6">
        <h2 id="history" className="mb-2">
          History
        </h2>
        <EditHistory of={{ kind, recordId }} empty="Nothing was changed: it stands as it ships." />
      </section>
      {record !== undefined && unit !== null && (
        <FactEditor
          kind={kind}
          recordId={recordId}
          record={record.value}
          unit={unit}
          shape={shapeAt(shapeOf(likeOf(kind, record, records.data ?? [])), unit.parts, unit.value)}
          told={{ messageId, url: told?.url ?? null }}
          onClose={() => setEdited(null)}
        />
      )}
      {record !== undefined && isRemoving && (
        <RemoveRecordDialog
          kind={kind}
          recordId={recordId}
          name={record.name}
          onClose={() => setIsRemoving(false)}
        />
      )}
    </div>
  );
}
