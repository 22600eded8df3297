import type { Finance, Pay, School, StaffMember } from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import type { Table } from '../tabular/table.ts';
import { maybe } from './closest.ts';
import { readAbsences } from './read-absences.ts';
import { readBells } from './read-bells.ts';
import { readFinance } from './read-finance.ts';
import { readRequests } from './read-requests.ts';
import { readRules } from './read-rules.ts';
import { readStaff } from './read-staff.ts';
import { readStudents } from './read-students.ts';
import { findSideSources, type SideCandidate } from './side-sources.ts';

/** A school with what its side files add. */
export interface SideFilesResult {
  readonly school: School;
  /** What was read, in the order of reading; `rows` is null for a file that has none. */
  readonly read: readonly { readonly file: string; readonly rows: number | null }[];
  /** YAML files that are there and, for a mistake of form, tell nothing: what they hold must not be taken for absent. */
  readonly unread: readonly string[];
}

/**
 * Adds the side files among the candidates to a school: `staff`, `students`, `requests` and `absences` as CSV or as sheets of
 * one workbook, `rules`, `bells` and `finance` as YAML. All are optional; what no file tells stays as it was. Every problem goes
 * to the log in one pass, with its place and a remedy.
 * Tables named in `rosterTables` were read as part of the roster already: their other columns are no mistake.
 */
export async function addSideFiles(
  candidates: readonly SideCandidate[],
  school: School,
  log: ProblemLog,
  rosterTables: ReadonlySet<string>,
): Promise<SideFilesResult> {
  const { tables, yamls } = await findSideSources(candidates, log);
  const logFor = ({ file }: Table): ProblemLog => (rosterTables.has(file) ? withoutColumns(log) : log);
  const read: { file: string; rows: number | null }[] = [];
  const unread: string[] = [];
  let enriched = school;
  const note = (file: string, rows: number | null, told: Partial<School>): void => {
    enriched = { ...enriched, ...told };
    read.push({ file, rows });
  };

  const staffTable = tables.get('staff');
  const staff = staffTable && (await readStaff(staffTable, enriched.staff, logFor(staffTable)));
  if (staffTable && staff) note(staffTable.file, staff.rows, { staff: staff.staff });

  const studentTable = tables.get('students');
  const students =
    studentTable && (await readStudents(studentTable, enriched.students, logFor(studentTable)));
  if (studentTable && students) note(studentTable.file, students.rows, { students: students.students });

  const requestTable = tables.get('requests');
  const requests = requestTable && (await readRequests(requestTable, enriched, logFor(requestTable)));
  if (requestTable && requests) note(requestTable.file, requests.rows, { requests: requests.requests });

  const absenceTable = tables.get('absences');
  const absences = absenceTable && (await readAbsences(absenceTable, enriched.staff, logFor(absenceTable)));
  if (absenceTable && absences) note(absenceTable.file, absences.rows, { absences: absences.absences });

  const bellFile = yamls.get('bells');
  const bells = bellFile && readBells(bellFile.text, bellFile.file, log);
  if (bellFile && bells) note(bellFile.file, null, { bells });
  if (bellFile && !bells) unread.push(bellFile.file);

  const financeFile = yamls.get('finance');
  const finance = financeFile && readFinance(financeFile.text, financeFile.file, log);
  if (financeFile && !finance) unread.push(financeFile.file);
  if (financeFile && finance) {
    note(financeFile.file, null, { finance });
    checkPay(enriched.staff, finance, staffTable?.file ?? 'staff.csv', log);
  }

  // Last, because rules name people and attributes that the other files tell.
  const ruleFile = yamls.get('rules');
  const rules = ruleFile && readRules(ruleFile.text, ruleFile.file, enriched, log);
  if (ruleFile && rules) note(ruleFile.file, null, { rules });
  if (ruleFile && !rules) unread.push(ruleFile.file);

  return { school: enriched, read, unread };
}

/** A log that takes no notice of columns. */
function withoutColumns(log: ProblemLog): ProblemLog {
  return {
    ...log,
    report(code, finding) {
      if (code !== 'unknown-column' && code !== 'header-spelling' && code !== 'not-a-side-file')
        log.report(code, finding);
    },
  };
}

/** Reports pay that names a schedule, step or lane that `finance.yaml` does not have. */
function checkPay(staff: readonly StaffMember[], finance: Finance, file: string, log: ProblemLog): void {
  for (const { id, pay } of staff) {
    const message = pay === null ? null : payFault(pay, finance);
    if (message !== null)
      log.report('unknown-pay-cell', { file, column: 'schedule', value: id, message: `${id}: ${message}` });
  }
}

function payFault(pay: Pay, { schedules }: Finance): string | null {
  if (pay.kind === 'salary') return null;
  const schedule = schedules.find(({ id }) => id === pay.schedule);
  if (schedule === undefined) {
    const ids = schedules.map(({ id }) => id);
    return `the schedule ${pay.schedule} is not in finance.yaml${ids.length === 0 ? '' : `, which has ${ids.join(', ')}`}${maybe(pay.schedule, ids)}`;
  }
  const lane = schedule.lanes.indexOf(pay.lane);
  if (lane < 0)
    return `the lane ${pay.lane} is not in the schedule ${schedule.id}; its lanes are ${schedule.lanes.join(', ')}`;
  const row = schedule.rows.find(({ step }) => step === pay.step);
  if (row === undefined && !isAboveOpenTop(pay.step, schedule))
    return `the step ${pay.step} is not in the schedule ${schedule.id}`;
  return row !== undefined && row.annual[lane] === null
    ? `the schedule ${schedule.id} has no amount for step ${pay.step} in lane ${pay.lane}`
    : null;
}

function isAboveOpenTop(step: string, { rows, isTopStepOpen }: Finance['schedules'][number]): boolean {
  const top = rows[rows.length - 1]?.step;
  return isTopStepOpen && top !== undefined && Number(step) > Number(top);
}
