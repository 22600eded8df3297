import { problemCatalogue, type ProblemCode } from './catalogue.ts';

/** One thing that is wrong in a file, said so that a registrar can find it and put it right. */
export interface Problem {
  /** An error stops its row, a warning does not. */
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** The file as people know it: `enrollments.csv`, or `roster.xlsx, sheet Students`. */
  readonly file: string;
  /** The physical line in the file, from 1; null where the problem is the whole file. */
  readonly line: number | null;
  readonly column: string | null;
  /** The cell, at most 80 characters. Never a password, a Social Security number or a birth date. */
  readonly value: string | null;
  /** What is wrong, with the values. */
  readonly message: string;
  readonly remedy: string;
}

/** What a reader says when it finds a problem; the rest comes from the catalogue. */
export interface Finding {
  readonly file: string;
  readonly line?: number | null;
  readonly column?: string | null;
  readonly value?: string | null;
  readonly message: string;
  /** Where this case needs another advice than the catalogue's. */
  readonly remedy?: string;
}

const longestValue = 80;
const longestMessage = 500;

/**
 * A problem of the given kind, with severity and remedy from the catalogue, the value cut to 80 characters and the message to 500.
 * Control characters are shown as a replacement mark: a file must not be able to command the terminal on which it is spoken of.
 */
export function problemOf(code: ProblemCode, finding: Finding): Problem {
  const kind = problemCatalogue[code];
  const { line = null, column = null, value = null, remedy = kind.remedy } = finding;
  return {
    severity: kind.severity,
    code,
    file: withoutControls(finding.file),
    line,
    column: column === null ? null : shown(column, longestValue),
    value: value === null ? null : shown(value, longestValue),
    message: shown(finding.message, longestMessage),
    remedy,
  };
}

function shown(text: string, longest: number): string {
  return withoutControls(text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);
}

function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, '\u{fffd}');
}
