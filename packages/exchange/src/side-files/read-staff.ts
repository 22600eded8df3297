import {
  fteFromDecimal,
  parseCredential,
  type Credential,
  type Pay,
  type StaffMember,
} from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import type { Table } from '../tabular/table.ts';
import { suggestions } from './closest.ts';
import { firstOfKey } from './keyed-rows.ts';
import type { SideRow } from './side-row.ts';
import { readSideTable, type SideLayout } from './side-table.ts';

const column = (name: string, ...aliases: readonly string[]): SideLayout['columns'][number] => ({
  name,
  aliases,
});

export const staffLayout: SideLayout = {
  columns: [
    { name: 'sourcedId', isRequired: true, aliases: ['staffId', 'staffSourcedId'] },
    column('fte'),
    column('roles', 'role'),
    column('credentials', 'credential', 'certifications'),
    column('expertise'),
    column('yearsExperience', 'experience', 'years'),
    column('salary', 'annualSalary'),
    column('schedule', 'salarySchedule'),
    column('step'),
    column('lane'),
    column('leadEligible', 'isLeadEligible'),
    column('absenceDays', 'daysAbsent'),
  ],
  prefixes: [],
};

const mostFte = 1.5;
const mostYears = 70;
const daysOfYear = 366;

/** Reads `staff.csv` into the staff of a roster: what a cell tells replaces what was known, a blank cell leaves it. Null where the table was not read. */
export async function readStaff(
  table: Table,
  staff: readonly StaffMember[],
  log: ProblemLog,
): Promise<{ readonly staff: readonly StaffMember[]; readonly rows: number } | null> {
  const byId = new Map<string, StaffMember>(staff.map((member) => [member.id, member]));
  const maybe = suggestions(byId.keys());
  const isFirst = firstOfKey(table.file, log);
  const result = await readSideTable(table, staffLayout, log, (row) => {
    const id = row.text('sourcedId');
    if (id === null) {
      row.report('missing-value', 'sourcedId', 'The row has no sourcedId');
      return;
    }
    if (!isFirst(id, row)) return;
    const told = toldBy(row);
    const member = byId.get(id);
    if (member === undefined)
      row.report(
        'not-in-roster',
        'sourcedId',
        `sourcedId ${id} is not among the staff of the roster${maybe(id)}`,
      );
    else if (!row.isRefused() && told !== null) byId.set(id, { ...member, ...told });
  });
  return result === null
    ? null
    : { staff: staff.map((member) => byId.get(member.id) ?? member), rows: result.rows };
}

/** What the row tells, without what it leaves blank. Null where salary and schedule contradict each other. */
function toldBy(row: SideRow): Partial<StaffMember> | null {
  const fte = row.decimal('fte', 0, mostFte);
  const credentials = credentialsOf(row);
  const pay = payOf(row);
  if (pay === 'twice') return null;
  const told: { readonly [Field in keyof StaffMember]?: StaffMember[Field] | null } = {
    fte: fte === null ? null : fteFromDecimal(fte),
    roles: row.list('roles'),
    credentials,
    expertise: row.list('expertise'),
    yearsExperience: row.decimal('yearsExperience', 0, mostYears),
    pay,
    isLeadEligible: row.yesNo('leadEligible'),
    absenceDays: row.decimal('absenceDays', 0, daysOfYear),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
}

/** Null where none of them can be read: that is not the same as having none. */
function credentialsOf(row: SideRow): readonly Credential[] | null {
  const texts = row.codes('credentials');
  const credentials = texts?.flatMap((text) => credentialOf(text, row)) ?? [];
  return texts === null || (texts.length > 0 && credentials.length === 0) ? null : credentials;
}

function credentialOf(text: string, row: SideRow): readonly Credential[] {
  const credential = parseCredential(text);
  if (credential === null)
    row.report(
      'unknown-credential',
      'credentials',
      `The credential "${text}" names no subject or grades that are known`,
    );
  return credential === null ? [] : [credential];
}

function payOf(row: SideRow): Pay | null | 'twice' {
  const annual = row.dollars('salary');
  const [schedule, step, lane] = [row.text('schedule'), row.text('step'), row.text('lane')];
  const parts = [schedule, step, lane].filter((part) => part !== null);
  if (annual !== null && parts.length > 0) {
    row.report('pay-told-twice', 'salary', `The row gives a salary and ${parts.join(', ')} of a schedule`);
    return 'twice';
  }
  if (annual !== null) return { kind: 'salary', annual };
  if (schedule !== null && step !== null && lane !== null) return { kind: 'schedule', schedule, step, lane };
  if (parts.length > 0) {
    const missing = [
      schedule === null ? 'schedule' : '',
      step === null ? 'step' : '',
      lane === null ? 'lane' : '',
    ].filter((name) => name !== '');
    row.report(
      'pay-incomplete',
      missing[0] ?? 'schedule',
      `The pay of the row lacks ${missing.join(' and ')}`,
    );
  }
  return null;
}
