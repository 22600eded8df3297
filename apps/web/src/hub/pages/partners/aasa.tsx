import { FactList, FactRow } from '../../parts/fact-list.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { RecordLinks } from '../../parts/record-links.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { Sourced } from './sourced.tsx';
import { yearIn } from '../../parts/year-in.ts';
import { writtenAs } from '../../text/locale.ts';

/** The partnership with the superintendents' association. */
export function Aasa() {
  const { facts, text, href } = useHub();
  const words = text.partners.aasa;
  const { partnership, learning2025Network: network, commission, stagesArticle } = facts.movement.aasa;
  return (
    <section className="mt-16">
      <SectionHeading id="aasa" title={words.title}>
        <Sourced fact={partnership.fact} url={partnership.sourceUrl} year={null} />
      </SectionHeading>
      <FactList>
        <FactRow name={words.network}>
          <Sourced fact={network.fact} url={network.sourceUrl} year={null} />
          <span className="mt-1 block">
            {words.later}: <Sourced fact={network.laterCount} url={network.laterCountSourceUrl} year={null} />
          </span>
        </FactRow>
        <FactRow name={words.commission}>
          <Sourced fact={commission.fact} url={commission.sourceUrl} year={null} />
        </FactRow>
        <FactRow name={words.stages}>
          <Sourced
            fact={stagesArticle.fact}
            url={stagesArticle.sourceUrl}
            year={yearIn(stagesArticle.fact)}
          />{' '}
          <a href={href(addresses.journey())}>{text.journey.title}</a>
        </FactRow>
        <FactRow name={text.partners.cohortsTitle}>
          <a href={href(addresses.cohorts())}>{text.partners.cohortsLink}</a>
        </FactRow>
      </FactList>
      <div className="mt-4">
        <RecordLinks kind="movement" id="aasa" />
      </div>
    </section>
  );
}

/** Past cohorts of the association, as they were published. */
export function PastCohorts() {
  const { facts, text, locale } = useHub();
  const words = text.partners.aasa;
  const { learningCohort: cohort, earlierCohort } = facts.movement.aasa;
  const dollars = new Intl.NumberFormat(writtenAs[locale], {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  });
  return (
    <div className="max-w-3xl">
      <h3>{words.cohort(cohort.edition)}</h3>
      <p className="mt-1 mb-3 text-body text-soft">{words.past}</p>
      <FactList>
        <FactRow name={words.dates}>
          <FactWords>{cohort.dates}</FactWords>
        </FactRow>
        <FactRow name={words.who}>
          <FactWords>{cohort.who}</FactWords>
        </FactRow>
        <FactRow name={words.goal}>
          <FactWords>{cohort.goal}</FactWords>
        </FactRow>
        <FactRow name={words.fee}>
          {words.feeText(
            dollars.format(cohort.feeTeamOfUpToFiveUsd),
            dollars.format(cohort.feeAdditionalPersonUsd),
          )}
        </FactRow>
        <FactRow name={text.frame.source}>
          <SourceNote url={cohort.sourceUrl} year={yearIn(cohort.edition)} />
        </FactRow>
        <FactRow name={words.earlier}>
          <Sourced
            fact={earlierCohort.edition}
            url={earlierCohort.sourceUrl}
            year={yearIn(earlierCohort.edition)}
          />
        </FactRow>
      </FactList>
    </div>
  );
}
