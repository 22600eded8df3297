import type { Locale } from '@staffroom/contract';
import type { Statistic } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { useHub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

type Cell = number | readonly number[];
type Table = Exclude<Statistic['value'], number | string>;

/** Whether all numbers of a figure are shares of one whole. */
function isShare({ unit }: Pick<Statistic, 'unit'>): boolean {
  return /^share\b/.test(unit) && !unit.includes('/');
}

/** A number of a figure, as its unit asks: shares as percentages, dollars as dollars, to the last digit that was published. */
export function figureWords(unit: string, value: number, locale: Locale): string {
  const options: Intl.NumberFormatOptions = isShare({ unit })
    ? { style: 'percent', maximumFractionDigits: 1 }
    : unit.startsWith('USD')
      ? { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }
      : { maximumFractionDigits: 2 };
  return new Intl.NumberFormat(writtenAs[locale], options).format(value);
}

/** Rows in the order of the school years where they are grades; JSON puts `10` before `KG`. */
export function inGradeOrder<T>(
  entries: readonly (readonly [string, T])[],
): readonly (readonly [string, T])[] {
  const grades = ['EE', 'PK', 'KG', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
  const place = (key: string): number => {
    const index = grades.indexOf(key);
    return index < 0 ? grades.length : index;
  };
  const hasGrades = entries.some(([key]) => key === 'KG');
  return hasGrades ? entries.toSorted(([a], [b]) => place(a) - place(b)) : entries;
}

function Bar({ share }: { readonly share: number }) {
  return (
    <span aria-hidden="true" className="block h-2.5 rounded-full bg-sunken print:hidden">
      <span
        className="block h-full rounded-full bg-design"
        style={{ width: `${Math.max(1, Math.round(share * 1000) / 10)}%` }}
      />
    </span>
  );
}

function CellWords({ unit, value }: { readonly unit: string; readonly value: Cell }) {
  const { locale, text } = useHub();
  if (typeof value === 'number') return figureWords(unit, value, locale);
  const [from, to] = value;
  if (from === undefined) return <NotKnown />;
  return to === undefined
    ? figureWords(unit, from, locale)
    : text.data.statistics.range(figureWords(unit, from, locale), figureWords(unit, to, locale));
}

function isCell(value: Table[string]): value is Cell {
  return typeof value === 'number' || Array.isArray(value);
}

/** A figure that is a list of numbers: a bar beside each where all count the same. */
function List({
  figure,
  entries,
}: {
  readonly figure: Statistic;
  readonly entries: readonly (readonly [string, Cell])[];
}) {
  const { text } = useHub();
  const words = text.data.statistics;
  const numbers = entries.flatMap(([, value]) => (typeof value === 'number' ? [value] : []));
  const most = isShare(figure) ? 1 : Math.max(...numbers);
  const isComparable = numbers.length === entries.length && !figure.unit.includes('/');
  return (
    <table className="w-full border-collapse text-body">
      <caption className="hidden-text">{words.names[figure.id] ?? figure.id}</caption>
      <thead className="hidden-text">
        <tr>
          <th scope="col">{words.group}</th>
          <th scope="col">{words.value}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(([key, value]) => (
          <tr key={key} className="border-b border-line last:border-0">
            <th scope="row" className="py-1 pr-3 text-left font-normal">
              {words.keys[key] ?? key}
            </th>
            <td className="py-1 text-right whitespace-nowrap">
              <CellWords unit={figure.unit} value={value} />
              {isComparable && typeof value === 'number' && <Bar share={value / most} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure that is a table of numbers in groups. A cell that nobody published is said not to be known. */
function Grid({
  figure,
  entries,
}: {
  readonly figure: Statistic;
  readonly entries: readonly (readonly [string, Readonly<Record<string, number>>])[];
}) {
  const { text } = useHub();
  const words = text.data.statistics;
  const columns = [...new Set(entries.flatMap(([, cells]) => Object.keys(cells)))];
  return (
    <table className="w-full border-collapse text-body">
      <caption className="hidden-text">{words.names[figure.id] ?? figure.id}</caption>
      <thead>
        <tr className="border-b border-edge text-small text-soft">
          <th scope="col" className="py-1 text-left font-medium">
            {words.group}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className="py-1 pl-3 text-right font-medium">
              {words.keys[column] ?? column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(([key, cells]) => (
          <tr key={key} className="border-b border-line last:border-0">
            <th scope="row" className="py-1 pr-3 text-left font-normal">
              {words.keys[key] ?? key}
            </th>
            {columns.map((column) => {
              const value = cells[column];
              return (
                <td key={column} className="py-1 pl-3 text-right whitespace-nowrap">
                  {value === undefined ? <NotKnown /> : <CellWords unit={figure.unit} value={value} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The value of a figure whatever its shape: a number, a statement, a list or a table. */
export function StatisticValue({ figure }: { readonly figure: Statistic }) {
  const { locale } = useHub();
  const { value, unit } = figure;
  if (typeof value === 'string') {
    return (
      <p className="font-serif text-head">
        <FactWords>{value}</FactWords>
      </p>
    );
  }
  if (typeof value === 'number')
    return <p className="font-serif text-title font-semibold">{figureWords(unit, value, locale)}</p>;
  const entries = inGradeOrder(Object.entries(value));
  const cells = entries.flatMap(([key, each]) => (isCell(each) ? [[key, each] as const] : []));
  return cells.length === entries.length ? (
    <List figure={figure} entries={cells} />
  ) : (
    <Grid
      figure={figure}
      entries={entries.flatMap(([key, each]) => (isCell(each) ? [] : [[key, each] as const]))}
    />
  );
}
