import { runToEnd } from '@staffroom/engine';
import type { AnalysisLine, MissingInput, Plan, Reading } from '@staffroom/school';
import type { Arrangement } from '../arrangement.ts';
import { onceFor } from '../remembered.ts';
import { calculators } from './calculators.ts';
import type { AnalysisContext, AnalysisInput } from './context.ts';
import { staffOf, studentsOf } from './people.ts';
import { rounded } from './reading.ts';
import type { Rule } from './rule.ts';
import { lastScopeTo } from './scope.ts';
import { studentGroups } from './student-groups.ts';
import { todayReader, type TodayReader } from './today-reader.ts';

/** The analysis of a design beside today, and what could not be evaluated. */
export interface Analysis {
  readonly lines: readonly AnalysisLine[];
  readonly notEvaluated: Plan['notEvaluated'];
}

/**
 * Reads every rule and measure on today's classes and on the design, in a fixed order, also where the value is zero. What
 * lacks data is a line that says what to add, and an entry of `notEvaluated`, once for each thing to add. Today's classes
 * are read for the students whom the design places.
 *
 * @param readToday reads today's classes; one that is handed in again and again reads them once.
 */
export function analyse(input: AnalysisInput, readToday: TodayReader = todayReader()): Analysis {
  return runToEnd(analysing(input, readToday));
}

/** The same, a rule at a time, for callers whose thread also serves people. */
export function* analysing(
  input: AnalysisInput,
  readToday: TodayReader,
): Generator<undefined, Analysis, unknown> {
  const context: AnalysisContext = {
    ...input,
    studentById: studentsOf(input.school),
    staffById: staffOf(input.school),
    groups: onceFor(studentGroups),
  };
  // A design has no other students than those whom it places.
  const { design } = input;
  const baseline = lastScopeTo(input.baseline)(context.groups(design).students);
  const lines: AnalysisLine[] = [];
  for (const calculator of calculators)
    for (const rule of calculator(context)) {
      yield undefined;
      lines.push(lineOf(rule, readToday(rule, baseline), design));
    }
  return { lines, notEvaluated: missingParts(lines) };
}

/** The design's value less the baseline's, where both have one. */
export function differenceOf(baseline: Reading | null, design: Reading | null): number | null {
  const [from, to] = [baseline?.value ?? null, design?.value ?? null];
  return from === null || to === null ? null : rounded(to - from);
}

function lineOf(asked: Rule, before: ReturnType<TodayReader>, design: Arrangement): AnalysisLine {
  const { read, isComparable = true, dependsOnDesign: _, ...rule } = asked;
  const after = read(design);
  const line = { ...rule, baseline: readingOf(before), design: readingOf(after) };
  return {
    ...line,
    difference: isComparable ? differenceOf(line.baseline, line.design) : null,
    missing: missingOf(after) ?? missingOf(before),
  };
}

function isMissing(answer: Reading | MissingInput | null): answer is MissingInput {
  return answer !== null && 'file' in answer;
}

function missingOf(answer: Reading | MissingInput | null): MissingInput | null {
  return isMissing(answer) ? answer : null;
}

function readingOf(answer: Reading | MissingInput | null): Reading | null {
  if (!isMissing(answer)) return answer;
  return { value: null, status: 'notEvaluated', subjects: [], message: answer.message, arithmetic: '' };
}

function missingParts(lines: readonly AnalysisLine[]): Plan['notEvaluated'] {
  const parts = new Map<string, Plan['notEvaluated'][number]>();
  for (const { missing, label } of lines) {
    if (missing === null) continue;
    const key = `${missing.file}\n${missing.column}`;
    const known = parts.get(key);
    const part =
      known === undefined
        ? label
        : known.part.split('; ').includes(label)
          ? known.part
          : `${known.part}; ${label}`;
    parts.set(key, { part, missing });
  }
  return [...parts.values()];
}
