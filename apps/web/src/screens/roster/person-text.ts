import type { PersonName, StaffMember, Student } from '@staffroom/school';

/** A name as lists write it, family name first; null where names were left out. */
export function nameText(name: PersonName | null): string | null {
  if (name === null) return null;
  const parts = [name.family, name.given].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}

/** Whether a person's id or name holds what is searched, whatever its case. */
export function matches(person: Pick<Student | StaffMember, 'id' | 'name'>, sought: string): boolean {
  const text = sought.trim().toLowerCase();
  if (text === '') return true;
  const name = person.name === null ? '' : `${person.name.given} ${person.name.family}, ${person.name.given}`;
  return `${person.id} ${name}`.toLowerCase().includes(text);
}
