import type { Cents } from '@staffroom/school';
import type { ProblemCode } from '../problem/catalogue.ts';
import type { ProblemLog } from '../problem/problem-log.ts';
import type { Header } from '../tabular/header.ts';
import { cellAt } from '../tabular/records.ts';
import type { Row } from '../tabular/table.ts';
import { parseDecimal, parseDollars, parseIsoDate, parseList, parseYesNo, unguarded } from './cell-values.ts';

/**
 * One row of a side file, read cell by cell. A blank cell is null: not told. A cell that cannot be read is reported, null,
 * and refuses the row; the other cells are still read, so that every problem shows in one pass.
 */
export interface SideRow {
  readonly line: number;
  readonly isRefused: () => boolean;
  text(column: string): string | null;
  decimal(column: string, least: number, most: number): number | null;
  dollars(column: string): Cents | null;
  yesNo(column: string): boolean | null;
  date(column: string): string | null;
  /** `none` is the empty list. */
  list(column: string): readonly string[] | null;
  /** Every cell of the row, for telling a repeated row from a contradicting one. */
  readonly content: string;
  report(code: ProblemCode, column: string, message: string): void;
}

export function sideRow(row: Row, header: Header, file: string, log: ProblemLog): SideRow {
  let isRefused = false;
  const indexOf = (column: string): number => {
    const known = header.indexOf(column);
    return known >= 0 ? known : (header.extra.find(({ name }) => name === column)?.index ?? -1);
  };
  const text = (column: string): string | null => {
    const cell = unguarded(cellAt(row, indexOf(column)));
    return cell === '' ? null : cell;
  };
  const report = (code: ProblemCode, column: string, message: string): void =>
    log.report(code, { file, line: row.line, column, value: text(column), message });
  const refuse = (code: 'unreadable-value' | 'value-out-of-range', column: string, message: string): null => {
    isRefused = true;
    report(code, column, message);
    return null;
  };
  const parsed = <Value>(
    column: string,
    parse: (cell: string) => Value | null,
    form: string,
  ): Value | null => {
    const cell = text(column);
    if (cell === null) return null;
    return parse(cell) ?? refuse('unreadable-value', column, `${column} is "${cell}"; write ${form}`);
  };
  return {
    line: row.line,
    isRefused: () => isRefused,
    content: JSON.stringify(row.cells),
    text,
    report,
    dollars(column) {
      const amount = parsed(column, parseDollars, 'dollars such as 61230.50');
      if (amount === null || amount >= 0) return amount;
      return refuse('value-out-of-range', column, `${column} is ${text(column)}; it must not be negative`);
    },
    yesNo: (column) => parsed(column, parseYesNo, 'yes or no'),
    date: (column) => parsed(column, parseIsoDate, 'a date such as 2026-09-14'),
    decimal(column, least, most) {
      const value = parsed(column, parseDecimal, 'a number such as 0.6');
      if (value === null || (value >= least && value <= most)) return value;
      return refuse(
        'value-out-of-range',
        column,
        `${column} is ${value}; it must be from ${least} to ${most}`,
      );
    },
    list(column) {
      const cell = text(column);
      if (cell === null) return null;
      return cell.toLowerCase() === 'none' ? [] : parseList(cell);
    },
  };
}
