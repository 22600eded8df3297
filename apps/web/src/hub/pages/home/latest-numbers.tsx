import { FactWords } from '../../parts/fact-words.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

const measures = ['schoolSystems', 'schools', 'teams', 'learners', 'states'] as const;

/** The movement's numbers of the last school year that was printed with its label, exactly as published. */
export function LatestNumbers() {
  const { text, facts, locale, href } = useHub();
  const { numbers } = text.home;
  const latest = facts.movement.byTheNumbers.series.findLast(({ period }) => /^\d{4}-\d{2}$/.test(period));
  if (latest === undefined) return null;
  const format = new Intl.NumberFormat(writtenAs[locale]);
  return (
    <section aria-labelledby="numbers" className="mt-20">
      <SectionHeading id="numbers" title={numbers.title}>
        {numbers.lead}
      </SectionHeading>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-6 sm:grid-cols-3 lg:grid-cols-5">
        {measures.map((measure) => {
          const value = latest[measure];
          return value === null ? null : (
            <div key={measure} className="whole flex flex-col-reverse border-t border-line pt-2">
              <dt className="text-body text-soft">{numbers.names[measure]}</dt>
              <dd className="font-serif text-display">{format.format(value)}</dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-4 text-small text-soft">
        {numbers.period(latest.period)}: <SourceNote url={latest.sourceUrl} year={latest.period} />
        {latest.statesSourceUrl !== undefined && (
          <>
            {'; '}
            {numbers.names.states}: <SourceNote url={latest.statesSourceUrl} year={latest.period} />
          </>
        )}
        {latest.note !== undefined && (
          <>
            {' '}
            <FactWords>{latest.note}</FactWords>
          </>
        )}
      </p>
      <p className="mt-3">
        <a href={href(`${addresses.schools()}#by-the-numbers`)}>{numbers.all}</a>
      </p>
    </section>
  );
}
