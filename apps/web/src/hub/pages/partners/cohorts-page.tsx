import type { Cohort } from '@staffroom/contract';
import { FactList, FactRow } from '../../parts/fact-list.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { Pill } from '../../../system/pill.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { PastCohorts } from './aasa.tsx';
import { writtenAs } from '../../text/locale.ts';

function Day({ day }: { readonly day: string | null }) {
  const { locale } = useHub();
  if (day === null) return <NotKnown />;
  return (
    <time dateTime={day}>
      {new Intl.DateTimeFormat(writtenAs[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(day),
      )}
    </time>
  );
}

/** The days, seats and ground of a cohort. */
export function CohortFacts({ cohort }: { readonly cohort: Cohort }) {
  const { facts, text, href, locale } = useHub();
  const words = text.partners.cohorts;
  const number = new Intl.NumberFormat(writtenAs[locale]);
  const partner = facts.movement.partners.find(({ id }) => id === cohort.partnerId);
  return (
    <FactList>
      {partner !== undefined && (
        <FactRow name={words.offered}>
          <a href={href(addresses.partner(partner.id))}>{partner.name}</a>
        </FactRow>
      )}
      <FactRow name={words.starts}>
        <Day day={cohort.starts} />
      </FactRow>
      <FactRow name={words.ends}>
        <Day day={cohort.ends} />
      </FactRow>
      <FactRow name={words.applyBy}>
        <Day day={cohort.applyBy} />
      </FactRow>
      <FactRow name={words.seats}>
        {cohort.seats === null ? (
          <NotKnown />
        ) : (
          words.seatsOf(number.format(cohort.seatsTaken), number.format(cohort.seats))
        )}
      </FactRow>
      <FactRow name={words.source}>
        <SourceNote url={cohort.sourceUrl} year={cohort.starts?.slice(0, 4) ?? null} />
      </FactRow>
    </FactList>
  );
}

function CohortCard({ cohort }: { readonly cohort: Cohort }) {
  const { text, href } = useHub();
  const words = text.partners.cohorts;
  return (
    <li id={cohort.id} className="whole rounded-card border border-line bg-card p-6 target:border-sun">
      <div className="flex flex-wrap items-center gap-3">
        <h2>{cohort.name}</h2>
        <Pill tone={cohort.isOpen ? 'good' : 'plain'}>{cohort.isOpen ? words.open : words.closed}</Pill>
      </div>
      <p className="mt-2 mb-4 max-w-3xl whitespace-pre-line">{cohort.text}</p>
      <CohortFacts cohort={cohort} />
      {cohort.isOpen && (
        <p className="mt-5">
          <a
            href={href(addresses.apply(cohort.id))}
            aria-label={words.applyTo(cohort.name)}
            className="inline-flex min-h-11 items-center rounded-control bg-act px-5 font-semibold text-on-act no-underline hover:bg-act-hover"
          >
            {words.apply}
          </a>
        </p>
      )}
    </li>
  );
}

/** Cohorts that are announced, and those of the past as they were published. */
export function CohortsPage() {
  const { state, text, href } = useHub();
  const words = text.partners.cohorts;
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      {state.cohorts.length === 0 ? (
        <p className="max-w-3xl rounded-card border border-line bg-card p-6">
          {words.none} <a href={href(addresses.connectForm('question'))}>{words.noneHelp}</a>
        </p>
      ) : (
        <ul className="grid gap-5">
          {state.cohorts.map((cohort) => (
            <CohortCard key={cohort.id} cohort={cohort} />
          ))}
        </ul>
      )}
      <section className="mt-14">
        <SectionHeading title={words.past} />
        <PastCohorts />
      </section>
    </>
  );
}
