import type { Cents } from '@staffroom/school';
import type { ProblemCode } from '../problem/catalogue.ts';
import type { ProblemLog } from '../problem/problem-log.ts';
import type { Header } from '../tabular/header.ts';
import { cellAt } from '../tabular/records.ts';
import type { Row } from '../tabular/table.ts';
import {
  isMasked,
  isMaskedNumber,
  parseDecimal,
  parseDollars,
  parseIsoDate,
  parseList,
  parseYesNo,
  unguarded,
} from './cell-values.ts';

/**
 * One row of a side file, read cell by cell. A blank cell is null: not told; so is a masked one, with a report. A cell that cannot be read is reported, null,
 * and refuses the row; the other cells are still read, so that every problem shows in one pass.
 */
export interface SideRow {
  readonly line: number;
  readonly isRefused: () => boolean;
  text(column: string): string | null;
  /** Like `text`, for what a mask may stand in place of. */
  told(column: string): string | null;
  decimal(column: string, least: number, most: number): number | null;
  dollars(column: string): Cents | null;
  yesNo(column: string): boolean | null;
  date(column: string): string | null;
  /** `none` is the empty list. */
  list(column: string): readonly string[] | null;
  /** A list of codes, which hold no comma: commas are taken for semicolons, with a report. */
  codes(column: string): readonly string[] | null;
  /** Every cell of the row, for telling a repeated row from a contradicting one. */
  readonly content: string;
  report(code: ProblemCode, column: string, message: string): void;
}

/** A row of a side file whose cells are read by column name; problems go to the log with their place. */
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
  const told = (column: string, isMask = isMasked): string | null => {
    const cell = text(column);
    if (cell === null || !isMask(cell)) return cell;
    report('masked-value', column, `${column} is "${cell}", which was taken for unknown`);
    return null;
  };
  const list = (column: string): readonly string[] | null => {
    const cell = told(column);
    if (cell === null) return null;
    return cell.toLowerCase() === 'none' ? [] : parseList(cell);
  };
  const parsed = <Value>(
    column: string,
    parse: (cell: string) => Value | null,
    form: string,
  ): Value | null => {
    const cell = told(column, isMaskedNumber);
    if (cell === null) return null;
    return parse(cell) ?? refuse('unreadable-value', column, `${column} is "${cell}"; write ${form}`);
  };
  return {
    line: row.line,
    isRefused: () => isRefused,
    content: JSON.stringify(row.cells),
    text,
    told: (column) => told(column),
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
    list,
    codes(column) {
      const items = list(column);
      if (items === null || !items.some((item) => item.includes(','))) return items;
      report('list-separator', column, `The list "${text(column)}" has commas between its items`);
      return parseList(items.join(';').replaceAll(',', ';'));
    },
  };
}
