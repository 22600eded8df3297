import { compareText, type Absence, type StaffId, type StaffMember } from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import type { Table } from '../tabular/table.ts';
import { suggestions } from './closest.ts';
import { firstOfKey } from './keyed-rows.ts';
import { readSideTable, type SideLayout } from './side-table.ts';

export const absenceLayout: SideLayout = {
  columns: [
    { name: 'staffId', isRequired: true, aliases: ['staffSourcedId', 'sourcedId'] },
    { name: 'date', isRequired: true },
    { name: 'dayShare', aliases: ['share', 'days'] },
  ],
  prefixes: [],
};

/** Reads `absences.csv`, sorted by person and date. A blank share is the whole day. Null where the table was not read. */
export async function readAbsences(
  table: Table,
  staff: readonly StaffMember[],
  log: ProblemLog,
): Promise<{ readonly absences: readonly Absence[]; readonly rows: number } | null> {
  const staffIds = new Map<string, StaffId>(staff.map(({ id }) => [id, id]));
  const maybe = suggestions(staffIds.keys());
  const isFirst = firstOfKey(table.file, log);
  const absences: Absence[] = [];
  const result = await readSideTable(table, absenceLayout, log, (row) => {
    const [idText, dateText] = [row.text('staffId'), row.text('date')];
    if (idText === null || dateText === null) {
      const column = idText === null ? 'staffId' : 'date';
      row.report('missing-value', column, `The row has no ${column}`);
      return;
    }
    if (!isFirst(`${idText} ${dateText}`, row)) return;
    const staffId = staffIds.get(idText);
    if (staffId === undefined)
      row.report(
        'not-in-roster',
        'staffId',
        `staffId ${idText} is not among the staff of the roster${maybe(idText)}`,
      );
    const date = row.date('date');
    const share = row.decimal('dayShare', 0.001, 1) ?? 1;
    if (staffId !== undefined && date !== null && !row.isRefused())
      absences.push({ staffId, date, dayShare: Math.round(share * 1000) });
  });
  const sorted = absences.toSorted(
    (a, b) => compareText(a.staffId, b.staffId) || compareText(a.date, b.date),
  );
  return result === null ? null : { absences: sorted, rows: result.rows };
}
