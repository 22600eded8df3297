import type { DirectoryEntry, DirectoryForm, DirectorySubmission, Locale } from '@staffroom/contract';
import type { HubDb, Row } from '@staffroom/store';
import { instant, optionalInstant } from '../../records/instant.ts';

/** What everybody may see of what a form said: never whom to ask. */
function publicPart(id: string, entry: DirectoryForm): Omit<DirectoryEntry, 'approvedAt'> {
  return {
    id,
    kind: entry.kind,
    name: entry.name,
    state: entry.state,
    level: entry.level,
    website: entry.website,
    modelId: entry.modelId,
    otherModel: entry.otherModel,
    sinceYear: entry.sinceYear,
    teams: entry.teams,
    educators: entry.educators,
    students: entry.students,
    figuresYear: entry.figuresYear,
    text: entry.text,
  };
}

/** Approved entries by name. */
export async function entriesOfDirectory(db: HubDb): Promise<readonly DirectoryEntry[]> {
  const rows = await db
    .selectFrom('hub_directory_entry')
    .select(['id', 'entry', 'approved_at', 'created_at'])
    .where('status', '=', 'approved')
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    // Written by what read the form.
    ...publicPart(row.id, row.entry as DirectoryForm),
    approvedAt: instant(row.approved_at ?? row.created_at),
  }));
}

/** An entry as the staff sees it. */
export function directorySubmission(row: Row<'hub_directory_entry'>): DirectorySubmission {
  // Written by what read the form.
  const entry = row.entry as DirectoryForm;
  return {
    ...publicPart(row.id, entry),
    status: row.status,
    contactName: entry.contactName,
    contactEmail: entry.contactEmail,
    isConfirmed: row.confirmed_at !== null,
    // Written by what weighs forms.
    suspicions: row.suspicions as string[],
    isSetAside: row.is_set_aside,
    reason: row.reason,
    decidedBy: row.decided_by,
    decidedAt: optionalInstant(row.decided_at),
    createdAt: instant(row.created_at),
    locale: row.locale as Locale,
  };
}
