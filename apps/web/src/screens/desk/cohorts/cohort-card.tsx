import { useQuery } from '@tanstack/react-query';
import type { Cohort } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { Card } from '../../../system/card.tsx';
import { UnknownMark } from '../../../system/grammar/unknown-mark.tsx';
import { Link } from '../../../system/link.tsx';
import { Pill, type PillTone } from '../../../system/pill.tsx';
import { deskQueries } from '../desk-server.ts';
import { inboxAddress } from '../inbox/inbox-view.ts';
import { useDecision } from '../inbox/use-decision.ts';
import { When } from '../when.tsx';

export interface CohortCardProps {
  readonly cohort: Cohort;
  readonly partner: string | null;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

function Day({ day }: { readonly day: string | null }) {
  if (day === null) return <UnknownMark />;
  return (
    <time dateTime={day}>
      {new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' })}
    </time>
  );
}

/** How many seats are taken, as a bar where it is known how many there are. */
function Seats({ cohort }: { readonly cohort: Cohort }) {
  const { seats, seatsTaken } = cohort;
  return (
    <div>
      <p>
        {seatsTaken.toLocaleString('en-US')} taken of{' '}
        {seats === null ? <UnknownMark /> : seats.toLocaleString('en-US')}
      </p>
      {seats !== null && (
        <span
          className="mt-1 block h-2 w-40 max-w-full overflow-hidden rounded-full bg-wash"
          aria-hidden="true"
        >
          <span
            className="block h-full bg-design"
            style={{ width: `${Math.min(100, (100 * seatsTaken) / seats)}%` }}
          />
        </span>
      )}
    </div>
  );
}

const states: Readonly<Record<string, { readonly label: string; readonly tone: PillTone }>> = {
  waiting: { label: 'To decide', tone: 'eye' },
  accepted: { label: 'Accepted', tone: 'good' },
  declined: { label: 'Declined', tone: 'plain' },
};

/** Who applied, and what was decided. */
function Applications({ cohort }: { readonly cohort: Cohort }) {
  const decision = useDecision();
  const messages = useQuery(
    deskQueries.hub.messages.list.queryOptions({
      input: { kind: 'cohortApplication', cohortId: cohort.id, limit: 200 },
    }),
  );
  const applications = (messages.data?.items ?? []).flatMap((message) =>
    message.detail.kind === 'cohortApplication' && message.folder !== 'setAside'
      ? [{ message, state: message.detail.application, role: message.detail.role }]
      : [],
  );
  if (applications.length === 0) return <p className="text-small text-soft">Nobody applied yet.</p>;
  return (
    <ul className="border-t border-line">
      {applications.map(({ message, state, role }) => (
        <li
          key={message.id}
          className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 border-b border-line py-2"
        >
          <div className="min-w-0">
            <Link href={inboxAddress({ folder: message.folder }, message.id)} className="font-medium">
              {message.organisation ?? message.name}
            </Link>
            <span className="block text-small text-soft">
              {message.name}, {role} · <When at={message.createdAt} />
            </span>
          </div>
          <span className="flex items-center gap-2">
            <Pill tone={states[state]?.tone ?? 'plain'}>{states[state]?.label}</Pill>
            {state !== 'accepted' && (
              <Button
                size="sm"
                isPending={decision.isPending}
                onPress={() => decision.decide(message.id, 'accepted')}
              >
                Accept<span className="hidden-text"> {message.organisation ?? message.name}</span>
              </Button>
            )}
            {state !== 'declined' && (
              <Button
                size="sm"
                tone="quiet"
                isPending={decision.isPending}
                onPress={() => decision.decide(message.id, 'declined')}
              >
                Decline<span className="hidden-text"> {message.organisation ?? message.name}</span>
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A cohort: when, how many seats, and who applied. */
export function CohortCard({ cohort, partner, onChange, onRemove }: CohortCardProps) {
  return (
    <Card
      title={cohort.name}
      actions={
        <span className="flex flex-wrap items-center gap-1.5">
          <Pill tone={cohort.isOpen ? 'good' : 'plain'}>
            {cohort.isOpen ? 'Takes applications' : 'Takes no applications'}
          </Pill>
          <Button size="sm" onPress={onChange}>
            Change<span className="hidden-text"> {cohort.name}</span>
          </Button>
          <Button size="sm" tone="quiet" icon="trash" onPress={onRemove}>
            Remove<span className="hidden-text"> {cohort.name}</span>
          </Button>
        </span>
      }
    >
      <dl className="mb-3 flex flex-wrap gap-x-8 gap-y-2">
        {(
          [
            ['Offered by', partner ?? <UnknownMark key="partner" />],
            ['Begins', <Day key="starts" day={cohort.starts} />],
            ['Ends', <Day key="ends" day={cohort.ends} />],
            ['Apply by', <Day key="applyBy" day={cohort.applyBy} />],
            ['Seats', <Seats key="seats" cohort={cohort} />],
          ] as const
        ).map(([name, value]) => (
          <div key={name}>
            <dt className="text-small text-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mb-3 max-w-prose whitespace-pre-wrap">{cohort.text}</p>
      <h3 className="mb-1 font-sans text-small font-semibold">Applications</h3>
      <Applications cohort={cohort} />
    </Card>
  );
}
