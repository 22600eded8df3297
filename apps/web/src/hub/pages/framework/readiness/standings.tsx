import type { Locale } from '@staffroom/contract';
import { DifferenceLine } from '../../../../system/grammar/difference-line.tsx';
import type { framework } from '../../../text/en/framework.ts';
import { FactSpan } from '../../../parts/fact-span.tsx';
import type { QuestionPart } from './questionnaire.ts';
import { RatingBar } from './rating-bar.tsx';
import type { RatingCounts } from './readings.ts';
import { writtenAs } from '../../../text/locale.ts';

/** How one part stands, and its mean the time before; null where there was none. */
export interface Standing {
  readonly part: QuestionPart;
  readonly now: RatingCounts;
  readonly earlier: number | null;
}

/** Where a school stands by feature and condition, with how that has changed. */
export function Standings({
  locale,
  standings,
  words,
}: {
  readonly locale: Locale;
  readonly standings: readonly Standing[];
  readonly words: (typeof framework)['readiness'];
}) {
  const format = new Intl.NumberFormat(writtenAs[locale], { maximumFractionDigits: 1 });
  const told = (mean: number | null) => (mean === null ? words.notKnown : format.format(mean));
  const isCompared = standings.some(({ earlier }) => earlier !== null);
  return (
    <>
      <table className="w-full text-body">
        <caption className="hidden-text">{words.standing}</caption>
        <thead className="text-small text-soft">
          <tr className="border-b border-line text-left">
            <th scope="col" className="py-1 pr-4 font-normal">
              {words.part}
            </th>
            <th scope="col" className="hidden w-2/5 py-1 pr-4 font-normal sm:table-cell">
              {words.ratingsGiven}
            </th>
            {isCompared && (
              <th scope="col" className="py-1 pr-4 text-right font-normal text-today-text">
                {words.earlier}
              </th>
            )}
            <th scope="col" className="py-1 text-right font-normal">
              {words.mean}
            </th>
            {isCompared && (
              <th scope="col" className="hidden w-28 py-1 pl-4 font-normal md:table-cell">
                {words.change}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {standings.map(({ part, now, earlier }) => (
            <tr key={part.id} className="border-b border-line align-middle">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                <a href={part.href}>
                  <FactSpan fact={part.name} locale={locale} />
                </a>
                <div className="mt-1 sm:hidden">
                  <RatingBar {...now} label={words.barSays(now.counts, now.unknown, now.open)} />
                </div>
              </th>
              <td className="hidden py-2 pr-4 sm:table-cell">
                <RatingBar {...now} label={words.barSays(now.counts, now.unknown, now.open)} />
              </td>
              {isCompared && <td className="py-2 pr-4 text-right text-today-text">{told(earlier)}</td>}
              <td className="py-2 text-right font-semibold">
                {now.mean === null && now.unknown === 0 ? words.notAnswered : told(now.mean)}
              </td>
              {isCompared && (
                <td className="hidden py-2 pl-4 md:table-cell">
                  <DifferenceLine today={earlier} design={now.mean} from={0} to={3} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {standings.some(({ now }) => now.open > 0) && (
        <p className="mt-2 flex items-center gap-2 text-small text-soft">
          <span
            aria-hidden="true"
            className="inline-block h-4 w-7 rounded-[4px] border border-dashed border-edge"
          />
          {words.notAnswered}
        </p>
      )}
    </>
  );
}
