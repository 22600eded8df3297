import { SourceNote } from '../../parts/source-note.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

export interface StatisticFactProps {
  readonly id: string;
  /** Which figure of its table; left out where it is one number. */
  readonly part?: string;
  /** A share of one, which is told in percent. */
  readonly isShare?: boolean;
  readonly words: (value: string) => string;
}

/** One published figure in a sentence, with its source and year. Nothing where the facts no longer hold it. */
export function StatisticFact({ id, part, isShare = false, words }: StatisticFactProps) {
  const { facts, locale, href } = useHub();
  const figure = facts.statistics.figures.find((each) => each.id === id);
  const value = numberOf(figure?.value, part);
  if (figure === undefined || value === null) return null;
  const format = new Intl.NumberFormat(writtenAs[locale], isShare ? { style: 'percent' } : {});
  return (
    <li className="whole border-t border-line pt-3">
      <p className="text-body">
        <a href={href(addresses.statistic(id))} className="no-underline hover:underline">
          {words(format.format(value))}
        </a>
      </p>
      <p className="mt-1">
        <SourceNote url={figure.sourceUrl} year={figure.year} title={figure.source} />
      </p>
    </li>
  );
}

function numberOf(value: unknown, part: string | undefined): number | null {
  const found =
    part === undefined || typeof value !== 'object' || value === null
      ? value
      : Object.entries(value).find(([key]) => key === part)?.[1];
  return typeof found === 'number' ? found : null;
}
