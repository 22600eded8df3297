import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Message } from '@staffroom/contract';
import { foundAt, partsOf } from '@staffroom/knowledge';
import { Button } from '../../../system/button.tsx';
import { ButtonLink } from '../../../system/button-link.tsx';
import { Pill } from '../../../system/pill.tsx';
import { deskQueries } from '../desk-server.ts';
import { factKindNames } from '../desk-words.ts';
import { factAddress } from '../facts/fact-address.ts';
import { placeName } from '../facts/field-name.ts';
import type { JsonValue } from '../facts/json-value.ts';
import { ValueView } from '../facts/value-view.tsx';
import type { CohortDecision } from './use-decision.ts';

const formats = { inPerson: 'In person', online: 'Online', either: 'In person or online' } as const;
const applications = {
  waiting: { label: 'Waits for a decision', tone: 'eye' },
  accepted: { label: 'Accepted', tone: 'good' },
  declined: { label: 'Declined', tone: 'plain' },
} as const;

function Facts({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
      {rows
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A web address that somebody typed; where it leads is to be seen before it is followed. */
function TypedAddress({ url }: { readonly url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer nofollow" className="break-all">
      {url}
    </a>
  );
}

type Detail<Kind extends Message['kind']> = Extract<Message['detail'], { kind: Kind }>;

function Correction({
  message,
  detail,
}: {
  readonly message: Message;
  readonly detail: Detail<'correction'>;
}) {
  const { kind, recordId, path } = detail.fact;
  const record = useQuery({
    ...deskQueries.facts.read.queryOptions({ input: { kind, id: recordId } }),
    retry: false,
  });
  const found = record.data === undefined || path === null ? null : foundAt(record.data.value, partsOf(path));
  const now = found?.isThere === true ? (found.value as JsonValue) : undefined; // it came as JSON
  return (
    <>
      <Facts
        rows={[
          ['About', `${factKindNames[kind].one}: ${record.data?.name ?? recordId}`],
          ['Where', path === null || path === '' ? null : placeName(partsOf(path))],
          ['It says now', now === undefined ? null : <ValueView key="now" value={now} />],
          ['Read at', detail.source === null ? null : <TypedAddress url={detail.source} />],
        ]}
      />
      <ButtonLink
        size="sm"
        className="mt-3 self-start"
        href={factAddress(kind, recordId, { at: path, messageId: message.id })}
      >
        Open the fact
      </ButtonLink>
    </>
  );
}

function Application({
  message,
  detail,
  decision,
}: {
  readonly message: Message;
  readonly detail: Detail<'cohortApplication'>;
  readonly decision: CohortDecision;
}) {
  const cohorts = useQuery(deskQueries.hub.cohorts.list.queryOptions());
  const cohort = cohorts.data?.find(({ id }) => id === detail.cohortId);
  const state = applications[detail.application];
  const seats = cohort?.seats ?? null;
  return (
    <>
      <Facts
        rows={[
          ['Cohort', cohort?.name ?? (detail.cohortId === null ? 'A cohort that was removed' : null)],
          ['Role', detail.role],
          [
            'Seats',
            cohort === undefined
              ? null
              : seats === null
                ? `${cohort.seatsTaken} taken, how many there are is not known`
                : `${cohort.seatsTaken} of ${seats} taken`,
          ],
          [
            'Application',
            <Pill key="state" tone={state.tone}>
              {state.label}
            </Pill>,
          ],
        ]}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        {detail.application !== 'accepted' && (
          <Button
            size="sm"
            icon="check"
            isPending={decision.isPending}
            onPress={() => decision.decide(message.id, 'accepted')}
          >
            Accept
          </Button>
        )}
        {detail.application !== 'declined' && (
          <Button
            size="sm"
            isPending={decision.isPending}
            onPress={() => decision.decide(message.id, 'declined')}
          >
            Decline
          </Button>
        )}
        {detail.application !== 'waiting' && (
          <Button
            size="sm"
            tone="quiet"
            isPending={decision.isPending}
            onPress={() => decision.decide(message.id, 'waiting')}
          >
            Decide later
          </Button>
        )}
      </div>
    </>
  );
}

/** What a message says beside its text, by its kind; nothing where that is all. */
export function MessageDetails({
  message,
  decision,
}: {
  readonly message: Message;
  readonly decision: CohortDecision;
}) {
  const { detail } = message;
  switch (detail.kind) {
    case 'question':
    case 'idea':
      return null;
    case 'presenter':
      return (
        <Facts
          rows={[
            ['Event', detail.event],
            ['Date', detail.date ?? 'Not said'],
            [
              'Audience',
              detail.audienceSize === null
                ? detail.audience
                : `${detail.audience}, about ${detail.audienceSize.toLocaleString('en-US')}`,
            ],
            ['Format', formats[detail.format]],
            ['Place', detail.place],
          ]}
        />
      );
    case 'correction':
      return <Correction message={message} detail={detail} />;
    case 'cohortApplication':
      return <Application message={message} detail={detail} decision={decision} />;
    case 'partner':
      return detail.website === null ? null : (
        <Facts rows={[['Website', <TypedAddress key="url" url={detail.website} />]]} />
      );
    default:
      return detail satisfies never;
  }
}
