import type { LookFor } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { useHub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

/** A published figure to hold a look-for against, with its unit, source and year. */
export function BenchmarkFigure({ benchmark }: { readonly benchmark: NonNullable<LookFor['benchmark']> }) {
  const { text, locale } = useHub();
  const { value, unit, note, sourceNote, sourceUrl, year, verified } = benchmark;
  const number = new Intl.NumberFormat(writtenAs[locale]);
  const figures = typeof value === 'number' ? [value] : value;
  return (
    <div className="border-l-2 border-design pl-4">
      <p className="text-small text-soft">{text.framework.benchmark}</p>
      <p className="font-serif text-title font-semibold">
        {figures.map((each) => number.format(each)).join(text.framework.to)}
      </p>
      <p className="text-small">
        <FactWords>{unit}</FactWords>
      </p>
      {[note, sourceNote].map((words) =>
        words === undefined ? null : (
          <p key={words} className="text-small text-soft">
            <FactWords>{words}</FactWords>
          </p>
        ),
      )}
      <p className="mt-1">
        <SourceNote url={sourceUrl} year={year} verified={verified} />
      </p>
    </div>
  );
}
