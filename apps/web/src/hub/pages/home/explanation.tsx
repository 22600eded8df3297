import { FactWords } from '../../parts/fact-words.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { Term } from '../../parts/term.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { StatisticFact } from './statistic-fact.tsx';

/** Words of the field that the pages use most, by their ids in the glossary. */
const terms = [
  'core-team',
  'shared-roster',
  'common-block',
  'lead-teacher',
  'release-time',
  'resident',
  'position-swap',
];

/** What strategic school staffing is against one teacher, one classroom, in plain words, and why it is asked for. */
export function Explanation() {
  const { text, facts, href } = useHub();
  const { explain } = text.home;
  const { framework, movement } = facts;
  return (
    <section aria-labelledby="five-minutes" className="mt-20">
      <SectionHeading id="five-minutes" title={explain.title} />
      <p className="max-w-3xl font-serif text-[1.35rem] leading-8 text-pretty">{explain.definition}</p>
      <table className="mt-8 w-full text-body">
        <caption className="hidden-text">{explain.table}</caption>
        <thead className="hidden sm:table-header-group">
          <tr className="border-b-2 border-ink text-left align-bottom">
            <th scope="col" className="py-2 pr-4 font-normal text-soft">
              <span className="hidden-text">{explain.aspect}</span>
            </th>
            <th scope="col" className="w-[40%] py-2 pr-6 font-serif text-head text-today-text">
              {explain.solo}
            </th>
            <th scope="col" className="w-[44%] py-2 font-serif text-head text-design">
              {explain.team}
            </th>
          </tr>
        </thead>
        <tbody>
          {explain.rows.map(({ aspect, solo, team }) => (
            <tr key={aspect} className="block border-b border-line py-2 sm:table-row sm:py-0">
              <th scope="row" className="block py-1 pr-4 text-left align-top sm:table-cell sm:py-3">
                {aspect}
              </th>
              <td className="block py-1 pr-6 align-top text-today-text sm:table-cell sm:py-3">
                <span className="text-small sm:hidden">{explain.solo}: </span>
                {solo}
              </td>
              <td className="block py-1 align-top sm:table-cell sm:py-3">
                <span className="text-small text-design sm:hidden">{explain.team}: </span>
                {team}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 max-w-3xl text-small text-soft">
        {explain.basis}{' '}
        {framework.sources.map(({ id, title, url, year }, index) => (
          <span key={id}>
            {index > 0 && '; '}
            <SourceNote url={url} year={year} title={title} />
          </span>
        ))}
      </p>
      <p className="mt-5 max-w-3xl">
        {explain.caution} <a href={href(addresses.framework())}>{explain.framework}</a>
      </p>
      <p className="mt-4 flex max-w-3xl flex-wrap gap-x-4 gap-y-1 text-body">
        <span className="text-soft">{explain.words}</span>
        {terms.map((id) => (
          <span key={id}>
            <Term id={id} />
          </span>
        ))}
      </p>
      <h3 className="mt-10 font-serif text-head">{explain.why}</h3>
      <ul className="mt-3 grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
        <StatisticFact id="absence.teacherDaysPerYear" words={(value) => explain.facts.absent(value)} />
        <StatisticFact id="subs.fillRate.2017-18" isShare words={(value) => explain.facts.filled(value)} />
        <StatisticFact
          id="turnover.us"
          part="leftTeaching"
          isShare
          words={(value) => explain.facts.left(value)}
        />
        <li className="whole border-t border-line pt-3">
          <p className="text-body">
            <FactWords>{movement.softwareBarrier.fact}</FactWords>
          </p>
          <p className="mt-1">
            <SourceNote url={movement.softwareBarrier.sourceUrl} year={null} />
          </p>
        </li>
      </ul>
    </section>
  );
}
