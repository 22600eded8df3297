import { compareText } from '@staffroom/school';
import { problemCatalogue, type ProblemCode } from './catalogue.ts';
import { problemOf, type Finding, type Problem } from './problem.ts';

/** How often one kind of problem occurred, with its first case. */
export interface ProblemCount {
  readonly severity: Problem['severity'];
  readonly code: ProblemCode;
  readonly title: string;
  readonly remedy: string;
  readonly count: number;
  readonly first: Problem;
}

/** All problems of one reading. Counts are exact; `kept` holds the first ones in the order in which they were found. */
export interface ProblemSummary {
  readonly errors: number;
  readonly warnings: number;
  /** Errors before warnings, then the most frequent first, then by code. */
  readonly codes: readonly ProblemCount[];
  readonly kept: readonly Problem[];
  /** Whether `kept` holds every problem. */
  readonly isComplete: boolean;
}

/** Collects problems in bounded memory. */
export interface ProblemLog {
  report(code: ProblemCode, finding: Finding): void;
  /** Runs work whose problems are reported without what stands in the cells. */
  withoutValues<Result>(work: () => Result): Result;
  summary(): ProblemSummary;
}

/** How many problems a log keeps in full unless told otherwise. */
const keptProblems = 10_000;

/**
 * A log that counts every problem and keeps the first `keep` of them.
 * `onProblem` receives every one as it is found, for writing all of them to a file.
 */
export function createProblemLog(
  options: { readonly keep?: number; readonly onProblem?: ((problem: Problem) => void) | undefined } = {},
): ProblemLog {
  const { keep = keptProblems, onProblem } = options;
  const kept: Problem[] = [];
  const counts = new Map<ProblemCode, { count: number; readonly first: Problem }>();
  let total = 0;
  let hidesValues = false;
  return {
    withoutValues(work) {
      hidesValues = true;
      try {
        return work();
      } finally {
        hidesValues = false;
      }
    },
    report(code, finding) {
      const problem = problemOf(code, hidesValues ? withoutValue(finding) : finding);
      const known = counts.get(code);
      if (known === undefined) counts.set(code, { count: 1, first: problem });
      else known.count++;
      total++;
      if (kept.length < keep) kept.push(problem);
      onProblem?.(problem);
    },
    summary() {
      const codes = [...counts].map(([code, { count, first }]): ProblemCount => {
        const { severity, title, remedy } = problemCatalogue[code];
        return { severity, code, title, remedy, count, first };
      });
      codes.sort(
        (a, b) => compareText(a.severity, b.severity) || b.count - a.count || compareText(a.code, b.code),
      );
      const countOf = (severity: Problem['severity']): number =>
        codes.reduce((sum, entry) => sum + (entry.severity === severity ? entry.count : 0), 0);
      return {
        errors: countOf('error'),
        warnings: countOf('warning'),
        codes,
        kept: [...kept],
        isComplete: kept.length === total,
      };
    },
  };
}

function withoutValue(finding: Finding): Finding {
  return {
    ...finding,
    value: null,
    message: `What stands here cannot be read as ${finding.column ?? 'the row needs it'}; it is not shown, because the cells of the row may have moved and the file holds passwords or the like`,
  };
}
