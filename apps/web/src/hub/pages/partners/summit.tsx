import type { Movement } from '@staffroom/knowledge';
import type { ReactNode } from 'react';
import { FactList, FactRow } from '../../parts/fact-list.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { RecordLinks } from '../../parts/record-links.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { useHub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

type SummitFacts = Movement['summit'];
type Edition = SummitFacts['editions'][number];

function useDay(): (day: string) => string {
  const { locale } = useHub();
  const format = new Intl.DateTimeFormat(writtenAs[locale], { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => format.format(new Date(day));
}

/** A time on the clocks of a zone, with the name by which people there call it. */
function Moment({ at, timeZone }: { readonly at: string; readonly timeZone: string }) {
  const { locale } = useHub();
  const day = useDay();
  const moment = new Date(`${at}Z`);
  const time = new Intl.DateTimeFormat(writtenAs[locale], { timeStyle: 'short', timeZone: 'UTC' }).format(
    moment,
  );
  const zone = new Intl.DateTimeFormat(writtenAs[locale], { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName');
  return `${day(at.slice(0, 10))}, ${time} (${zone?.value ?? timeZone})`;
}

/** Several facts under one another; none at all is not known. */
function Lines({ children }: { readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return <NotKnown />;
  return children.map((line, index) => (
    // The lines of a cell have no other name than their place.
    <span key={index} className="block">
      {line}
    </span>
  ));
}

function People({ edition }: { readonly edition: Edition }) {
  const { text, locale } = useHub();
  const words = text.partners.summit;
  const number = new Intl.NumberFormat(writtenAs[locale]);
  const { attendees, registrants, registrantsNote, presenters, presentersNote, leadersFeatured } = edition;
  const noted = (counted: string, note: string | undefined): ReactNode =>
    note === undefined ? (
      counted
    ) : (
      <>
        {counted} (<FactWords>{note}</FactWords>)
      </>
    );
  return (
    <Lines>
      {[
        ...(attendees === undefined ? [] : [words.attendees(number.format(attendees))]),
        ...(registrants === undefined
          ? []
          : [noted(words.registrants(number.format(registrants)), registrantsNote)]),
        ...(presenters === undefined
          ? []
          : [noted(words.presenters(number.format(presenters)), presentersNote)]),
        ...(leadersFeatured === undefined ? [] : [words.leaders(number.format(leadersFeatured))]),
      ]}
    </Lines>
  );
}

function Dates({ edition }: { readonly edition: Edition }) {
  const day = useDay();
  const { dates, month, length, lengthSourceUrl } = edition;
  return (
    <Lines>
      {[
        ...(dates ?? []).map(day),
        ...(month === undefined ? [] : [<FactWords key="month">{month}</FactWords>]),
        ...(length === undefined ? [] : [<FactWords key="length">{length}</FactWords>]),
        ...(lengthSourceUrl === undefined
          ? []
          : [<SourceNote key="source" url={lengthSourceUrl} year={edition.year} />]),
      ]}
    </Lines>
  );
}

function Sessions({ edition }: { readonly edition: Edition }) {
  const { text, locale } = useHub();
  const { sessions, sessionsNote, sessionsSourceUrl, year } = edition;
  if (sessions === undefined) return <NotKnown />;
  return (
    <>
      {text.partners.summit.sessionCount(new Intl.NumberFormat(writtenAs[locale]).format(sessions))}
      {sessionsNote !== undefined && (
        <span className="block text-small text-soft">
          <FactWords>{sessionsNote}</FactWords>
        </span>
      )}
      {sessionsSourceUrl !== undefined && (
        <span className="block">
          <SourceNote url={sessionsSourceUrl} year={year} />
        </span>
      )}
    </>
  );
}

function Editions({ editions }: Pick<SummitFacts, 'editions'>) {
  const { text } = useHub();
  const words = text.partners.summit;
  const heads = [words.year, words.dates, words.attendance, words.sessions, words.keynote, text.frame.source];
  return (
    <ScrollRegion label={words.editions}>
      <table className="w-full min-w-[56rem] border-collapse text-body">
        <caption className="pb-2 text-left font-semibold">{words.editions}</caption>
        <thead>
          <tr className="border-b border-edge text-left text-small text-soft">
            {heads.map((head) => (
              <th key={head} scope="col" className="py-2 pr-4 font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {editions.map((edition) => (
            <tr key={edition.year} className="border-b border-line align-top">
              <th scope="row" className="py-3 pr-4 text-left">
                {edition.year}
                {edition.nameThen !== undefined && (
                  <span className="block text-small font-normal text-soft">
                    {words.thenCalled(edition.nameThen)}
                  </span>
                )}
              </th>
              <td className="py-3 pr-4">
                <Dates edition={edition} />
              </td>
              <td className="py-3 pr-4">
                <People edition={edition} />
              </td>
              <td className="py-3 pr-4">
                <Sessions edition={edition} />
              </td>
              <td className="py-3 pr-4">
                {edition.keynote === undefined ? <NotKnown /> : <FactWords>{edition.keynote}</FactWords>}
              </td>
              <td className="py-3">
                <SourceNote url={edition.sourceUrl} year={edition.year} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Proposal({ proposal }: Pick<SummitFacts, 'proposal'>) {
  const { text } = useHub();
  const words = text.partners.summit;
  const day = useDay();
  return (
    <section className="mt-10">
      <h3 className="mb-3">{words.proposal(proposal.edition)}</h3>
      <FactList>
        <FactRow name={words.opens}>{day(proposal.opens)}</FactRow>
        <FactRow name={words.closes}>
          <Moment at={proposal.closes} timeZone={proposal.closesTimeZone} />
        </FactRow>
        <FactRow name={words.notify}>{day(proposal.notify)}</FactRow>
        <FactRow name={words.whoMay}>
          <FactWords>{proposal.whoMaySubmit}</FactWords>
        </FactRow>
        <FactRow name={words.alignment}>
          <FactWords>{proposal.alignment}</FactWords>
        </FactRow>
        <FactRow name={words.askedFor}>
          <FactWords>{proposal.askedFor}</FactWords>
        </FactRow>
        <FactRow name={words.formats}>
          <ul>
            {proposal.formats.map((format) => (
              <li key={format}>
                <FactWords>{format}</FactWords>
              </li>
            ))}
          </ul>
        </FactRow>
        <FactRow name={words.formQuestions}>
          <NotKnown /> {words.formNotRead}
        </FactRow>
        <FactRow name={text.frame.source}>
          <SourceNote url={proposal.sourceUrl} year={proposal.opens.slice(0, 4)} />
        </FactRow>
      </FactList>
    </section>
  );
}

function NotFound({ summit }: { readonly summit: SummitFacts }) {
  const { text } = useHub();
  const words = text.partners.summit;
  const missing = [
    [words.fee, summit.registrationFee.note],
    [words.platform, summit.platform.note],
    [words.recordings, summit.recordings.note],
    [words.next(summit.nextEdition.year), summit.nextEdition.note],
  ] as const;
  return (
    <section className="mt-10">
      <h3 className="mb-3">{words.notFound}</h3>
      <FactList>
        {missing.map(([name, note]) => (
          <FactRow key={name} name={name}>
            <NotKnown /> <FactWords>{note}</FactWords>
          </FactRow>
        ))}
        <FactRow name={words.ordinal}>
          {words.ordinalText} <SourceNote url={summit.ordinalConflict.sourceUrl} year={null} />
        </FactRow>
      </FactList>
    </section>
  );
}

/** What is known of the Summit, edition by edition, and what was looked for and not found. */
export function Summit() {
  const { facts, text } = useHub();
  const { summit } = facts.movement;
  const words = text.partners.summit;
  return (
    <section className="mt-16">
      <SectionHeading id="summit" title={words.title}>
        {summit.name}
      </SectionHeading>
      <FactList>
        <FactRow name={words.host}>
          <FactWords>{summit.host}</FactWords>
        </FactRow>
        <FactRow name={words.format}>
          <FactWords>{summit.format}</FactWords> <SourceNote url={summit.sourceUrl} year={null} />
        </FactRow>
        <FactRow name={words.audience}>
          <FactWords>{summit.audience}</FactWords> <SourceNote url={summit.audienceSourceUrl} year={null} />
        </FactRow>
      </FactList>
      <div className="mt-8">
        <Editions editions={summit.editions} />
      </div>
      {summit.strands.map((strands) => (
        <section key={strands.edition} className="mt-8 max-w-3xl">
          <h3>{words.strandsOf(strands.edition)}</h3>
          <ul className="mt-1 list-disc pl-5">
            {strands.names.map((name) => (
              <li key={name}>
                <FactWords>{name}</FactWords>
              </li>
            ))}
          </ul>
          <p className="mt-1 text-small text-soft">
            {strands.note !== undefined && (
              <>
                <FactWords>{strands.note}</FactWords>{' '}
              </>
            )}
            <SourceNote url={strands.sourceUrl} year={strands.edition} />
          </p>
        </section>
      ))}
      <Proposal proposal={summit.proposal} />
      <NotFound summit={summit} />
      <div className="mt-6">
        <RecordLinks kind="movement" id="summit" />
      </div>
    </section>
  );
}
