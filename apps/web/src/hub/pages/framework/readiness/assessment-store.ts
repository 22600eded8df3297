import type { Answers, Rating } from './rating.ts';

/** One self-assessment, as this device keeps it. */
export interface Assessment {
  readonly id: string;
  /** The day on which it was begun, such as `2026-11-24`. */
  readonly begun: string;
  readonly answers: Answers;
}

/** Under which name the device keeps the assessments. */
export const storageKey = 'staffroom.readiness';

/** Reads what the device kept, and leaves out what is no assessment. */
export function readAssessments(kept: string | null): readonly Assessment[] {
  const list = parsed(kept);
  return Array.isArray(list) ? list.flatMap(assessmentOf) : [];
}

/** As `readAssessments` reads it. */
export function writeAssessments(assessments: readonly Assessment[]): string {
  return JSON.stringify(assessments);
}

function parsed(kept: string | null): unknown {
  try {
    return JSON.parse(kept ?? '[]');
  } catch {
    return [];
  }
}

function assessmentOf(value: unknown): readonly Assessment[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, begun, answers } = value as Readonly<Record<string, unknown>>; // any object may be read by name
  if (typeof id !== 'string' || typeof begun !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(begun)) return [];
  if (typeof answers !== 'object' || answers === null) return [];
  const rated = Object.entries(answers).filter((entry): entry is [string, Rating] => isRating(entry[1]));
  return [{ id, begun, answers: Object.fromEntries(rated) }];
}

function isRating(value: unknown): value is Rating {
  return value === null || value === 0 || value === 1 || value === 2 || value === 3;
}
