import type { Locale } from '@staffroom/contract';
import { ScrollRegion } from '../../../parts/scroll-region.tsx';
import { FactSpan } from '../../../parts/fact-span.tsx';
import type { QuestionPart } from './questionnaire.ts';
import { readinessWords } from './readiness-words.ts';
import { writtenAs } from '../../../text/locale.ts';

/** One time: when it was begun, and the mean of each part by its id; null where nobody knows. */
export interface Time {
  readonly id: string;
  readonly begun: string;
  readonly means: Readonly<Record<string, number | null>>;
}

/** As many times as a page holds; the newest are shown. */
const mostTimes = 6;

/** How the parts stood each time, the earliest first; nothing before there are three, because two stand beside each other already. */
export function OverTime({
  locale,
  parts,
  times,
}: {
  readonly locale: Locale;
  readonly parts: readonly QuestionPart[];
  readonly times: readonly Time[];
}) {
  if (times.length < 3) return null;
  const words = readinessWords(locale);
  const shown = times.slice(-mostTimes);
  const number = new Intl.NumberFormat(writtenAs[locale], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const day = new Intl.DateTimeFormat(writtenAs[locale], { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <div className="mt-12">
      <h3 className="font-serif text-title">{words.overTime}</h3>
      <p className="mb-3 text-small text-soft">{words.overTimeLead}</p>
      <ScrollRegion label={words.overTime}>
        <table className="w-full text-body">
          <thead className="text-small text-soft">
            <tr className="border-b border-line">
              <th scope="col" className="py-1 pr-4 text-left font-normal">
                {words.part}
              </th>
              {shown.map(({ id, begun }) => (
                <th key={id} scope="col" className="py-1 pl-4 text-right font-normal whitespace-nowrap">
                  {day.format(new Date(begun))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.id} className="border-b border-line">
                <th scope="row" className="py-2 pr-4 text-left font-normal">
                  <FactSpan fact={part.name} locale={locale} />
                </th>
                {shown.map(({ id, means }) => (
                  <td key={id} className="py-2 pl-4 text-right">
                    <Mean value={means[part.id] ?? null} words={words} format={number} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function Mean({
  value,
  words,
  format,
}: {
  readonly value: number | null;
  readonly words: ReturnType<typeof readinessWords>;
  readonly format: Intl.NumberFormat;
}) {
  return value === null ? (
    <span className="hatched inline-block rounded-[3px] border border-dashed border-edge px-1 text-small text-soft">
      <span className="bg-card px-1">{words.notKnown}</span>
    </span>
  ) : (
    format.format(value)
  );
}
