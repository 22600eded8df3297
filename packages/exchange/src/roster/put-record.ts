import type { RosterDraft } from './draft.ts';
import type { ReadContext } from './read-context.ts';
import type { RosterRecord } from './record-table.ts';

export type RecordKind = 'orgs' | 'terms' | 'courses' | 'classes' | 'people' | 'roles';

const nounOf: Readonly<Record<RecordKind, string>> = {
  orgs: 'organization',
  terms: 'session',
  courses: 'course',
  classes: 'class',
  people: 'person',
  roles: 'role',
};

/** Puts a record into the draft; a second row with the same id is reported, showing where the first stands. */
export function putRecord<Kind extends RecordKind>(
  context: ReadContext,
  kind: Kind,
  record: Parameters<RosterDraft[Kind]['put']>[0],
): boolean {
  // The draft's table of a kind takes the records of that kind; the compiler cannot see it through the index.
  const table = context.draft[kind] as unknown as {
    put(record: RosterRecord): string;
    get(id: string): RosterRecord | undefined;
  };
  const outcome = table.put(record);
  if (outcome !== 'duplicate' && outcome !== 'conflict') return true;
  const first = table.get(record.id);
  const finding = { ...record.origin, column: 'sourcedId', value: record.id };
  const where = `line ${first?.origin.line ?? '?'}`;
  if (outcome === 'duplicate') {
    context.log.report('duplicate-row', {
      ...finding,
      message: `The ${nounOf[kind]} ${record.id} stands here and on ${where}, with the same content`,
    });
  } else {
    context.log.report('conflicting-id', {
      ...finding,
      message: `The ${nounOf[kind]} id ${record.id} stands here and on ${where}, with different content`,
    });
  }
  return false;
}
