import type { Measure } from '@staffroom/contract';
import { differenceWords, unitText, verdictOf } from '@staffroom/exchange/browser';
import { DifferenceLine } from '../../system/grammar/difference-line.tsx';
import { measureDifference, measureScale, measureValue } from './measure-scale.ts';

/** Measures one under the other: today in grey, the design in colour, the line between them, and in words. */
export function MeasureRows({ measures }: { readonly measures: readonly Measure[] }) {
  if (measures.length === 0) return <p className="text-soft">Nothing could be measured from these files.</p>;
  return (
    <ul className="flex flex-col">
      {measures.map((measure) => {
        const { rule, label, unit, baseline, design, better } = measure;
        const difference = measureDifference(measure);
        const verdict = verdictOf({ difference, better });
        const isUnknown = design === null && baseline === null;
        return (
          <li
            key={rule}
            className="whole grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-t border-line py-2 first:border-t-0 sm:grid-cols-[minmax(160px,1.2fr)_minmax(96px,1fr)_72px_80px_132px]"
          >
            <span>
              {label} <span className="text-small text-soft">{unitText({ unit, label })}</span>
            </span>
            <span className="max-sm:order-last max-sm:col-span-2">
              <DifferenceLine today={baseline} design={design} {...measureScale(unit, [baseline, design])} />
            </span>
            <span className="text-right text-today-text max-sm:hidden">
              <span className="hidden-text">Today </span>
              {measureValue(baseline, unit)}
            </span>
            <span className="text-right font-semibold">
              <span className="hidden-text">Design </span>
              {isUnknown ? (
                <span className="text-small font-normal text-soft">not evaluated</span>
              ) : (
                measureValue(design, unit)
              )}
            </span>
            <span className="text-right text-small text-soft max-sm:hidden">
              {difference === null
                ? ''
                : `${differenceWords(difference, unit, Math.max(Math.abs(baseline ?? 0), Math.abs(design ?? 0)))}${verdict === null ? '' : `, ${verdict}`}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
