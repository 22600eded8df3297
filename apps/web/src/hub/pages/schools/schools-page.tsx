import { FactWords } from '../../parts/fact-words.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RecordLinks } from '../../parts/record-links.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { yearIn } from '../../parts/year-in.ts';
import { MovementNumbers } from './movement-charts.tsx';
import { SchoolCards } from './school-cards.tsx';
import { SchoolsMap } from './schools-map.tsx';
import { writtenAs } from '../../text/locale.ts';

function Systems() {
  const { facts, text, href, locale } = useHub();
  const number = new Intl.NumberFormat(writtenAs[locale]);
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {facts.schools.systems.map((system) => (
        <li
          key={system.id}
          className="relative rounded-card border border-line bg-card p-5 hover:border-edge"
        >
          <h3 className="font-serif text-head font-semibold">
            <a
              href={href(addresses.system(system.id))}
              className="no-underline after:absolute after:inset-0 hover:underline"
            >
              <FactWords>{system.name}</FactWords>
            </a>
          </h3>
          <p className="mt-1 text-body text-soft">
            {system.state} · {text.schools.system.schools}: {number.format(system.schools)}
          </p>
          {system.sources.map((source) => (
            <p key={source.id} className="relative z-10 w-fit">
              <SourceNote url={source.url} year={source.year} title={source.title} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function OtherReach() {
  const { facts } = useHub();
  return (
    <ul className="max-w-3xl">
      {facts.movement.otherReach.map((reach) => (
        <li key={reach.fact} className="border-t border-line py-4">
          <p className="font-semibold">
            {reach.initiative}, {reach.period}
          </p>
          <p>
            <FactWords>{reach.fact}</FactWords>{' '}
            <SourceNote url={reach.sourceUrl} year={yearIn(reach.period)} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Who teaches in teams, where, and the numbers of the movement. */
export function SchoolsPage() {
  const { text, href } = useHub();
  const words = text.schools;
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <p className="screen-only mb-12">
        <a
          href={href(addresses.addSchool())}
          className="inline-flex min-h-11 items-center rounded-control bg-act px-5 py-2 font-semibold text-on-act no-underline hover:bg-act-hover"
        >
          {words.add}
        </a>
      </p>
      <section>
        <SectionHeading title={words.mapTitle}>{words.mapText}</SectionHeading>
        <SchoolsMap />
      </section>
      <section className="mt-14">
        <SectionHeading title={words.profilesTitle} />
        <SchoolCards />
      </section>
      <section className="mt-14">
        <SectionHeading title={words.systemsTitle}>{words.systemsText}</SectionHeading>
        <Systems />
      </section>
      <section className="mt-14">
        <SectionHeading id="by-the-numbers" title={words.numbersTitle}>
          {words.numbersLead}
        </SectionHeading>
        <MovementNumbers />
        <div className="mt-4">
          <RecordLinks kind="movement" id="byTheNumbers" />
        </div>
      </section>
      <section className="mt-14">
        <SectionHeading id="other-reach" title={words.otherReachTitle} />
        <OtherReach />
        <div className="mt-4">
          <RecordLinks kind="movement" id="otherReach" />
        </div>
      </section>
    </>
  );
}
