import type { RosterDraft } from '../roster/draft.ts';
import type { RosterTable } from './columns.ts';

/** Tells the draft that a file of a table starts: a bulk file replaces what it held, a delta changes it. */
export function beginTable(
  name: RosterTable,
  file: string,
  mode: 'bulk' | 'delta',
  draft: RosterDraft,
): void {
  switch (name) {
    case 'orgs':
    case 'courses':
    case 'classes':
    case 'roles':
      return draft[name].beginFile(mode);
    case 'academicSessions':
      return draft.terms.beginFile(mode);
    case 'users':
      return draft.people.beginFile(mode);
    case 'enrollments':
      return draft.enrollments.beginFile(file, mode);
    default:
      return name satisfies never;
  }
}
