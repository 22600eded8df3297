import { pinReason } from './board/pins.ts';

/** What kind of request cannot be answered. */
export type DesignErrorCode =
  | 'unknownModel'
  | 'badParameter'
  | 'wrongLevel'
  | 'unknownGrade'
  | 'unknownState'
  | 'noStudents'
  | 'noTeachers'
  | 'unknownBand'
  | 'unknownTeam'
  | 'unknownPerson';

/** A request that makes no sense for the school; the message names the value and the remedy. */
export class DesignError extends Error {
  readonly code: DesignErrorCode;

  constructor(code: DesignErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DesignError';
    this.code = code;
  }
}

/** One rule of a set that cannot be kept together, in people's words. */
export interface ConflictingRule {
  /** The people or the band it is about, by id. */
  readonly subjects: readonly string[];
  readonly text: string;
  /** The reason the school gave, if any. */
  readonly reason: string | null;
}

/** Rules of the school that no design can keep together. Leaving any one of them out makes the others possible. */
export class ImpossibleRulesError extends Error {
  readonly rules: readonly ConflictingRule[];

  /** @param where the band, or the staff. */
  constructor(where: string, rules: readonly ConflictingRule[]) {
    const lines = rules.map(
      (rule) => `- ${rule.text}${rule.reason === null ? '' : ` (reason given: ${rule.reason})`}`,
    );
    super(
      [
        `These rules cannot be kept together for ${where}:`,
        ...lines,
        rules.some(({ reason }) => reason === pinReason)
          ? 'Maybe unpin somebody on the board, or change or drop a rule in rules.yaml.'
          : 'Maybe change or drop one of them in rules.yaml.',
      ].join('\n'),
    );
    this.name = 'ImpossibleRulesError';
    this.rules = rules;
  }
}
