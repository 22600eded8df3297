import type { Locale } from '@staffroom/contract';

/** A form as it came in: what was written, and around it what tells people from programs. */
export interface SentForm {
  readonly locale: Locale;
  /** The fields by name, with those that are not part of what was said. */
  readonly values: Readonly<Record<string, string>>;
  readonly token: string;
  readonly openFor: number | null;
  /** The network address it came from, in the form that limits count. */
  readonly address: string;
  readonly now: Date;
}

/** The field that people do not see and leave empty. */
export const hiddenField = 'website2';

/** The field with the signed time at which the form was made. */
export const tokenField = 'token';

/** How many forms one address may send in an hour. */
export const mostInHour = 60;

/** How often one text is kept in full within an hour; after that it is counted. */
export const mostKept = 10;

/** For how long before an equal text is looked for, in milliseconds: for longer than it is counted. */
export const lookedBack = 2 * 3_600_000;

/** How it went with a form that was read without a problem. */
export type Taken = 'taken' | 'setAside' | 'tooMany';
