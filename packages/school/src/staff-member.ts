import type { Credential } from './credential.ts';
import type { StaffId } from './ids.ts';
import type { PersonName } from './person-name.ts';
import type { Cents, Fte } from './units.ts';

/** What the roster itself calls an adult. Finer roles come from the staff file. */
export type StaffKind = 'teacher' | 'aide' | 'administrator' | 'counselor' | 'other';

/** How a person's pay is known: an actual salary, or a cell of a salary schedule. */
export type Pay =
  | { readonly kind: 'salary'; readonly annual: Cents }
  | { readonly kind: 'schedule'; readonly schedule: string; readonly step: string; readonly lane: string };

/** An adult of the school. Everything that only the staff file can tell is null where it did not. */
export interface StaffMember {
  readonly id: StaffId;
  readonly name: PersonName | null;
  readonly kind: StaffKind;
  readonly fte: Fte | null;
  /** Role ids of the shipped role list, or the school's own words, as the staff file gives them. */
  readonly roles: readonly string[] | null;
  readonly credentials: readonly Credential[] | null;
  /** Subjects and skills beyond the certificate, in the file's words, e.g. `dyslexia;robotics`. */
  readonly expertise: readonly string[] | null;
  readonly yearsExperience: number | null;
  readonly pay: Pay | null;
  readonly isLeadEligible: boolean | null;
  readonly absenceDays: number | null;
}
