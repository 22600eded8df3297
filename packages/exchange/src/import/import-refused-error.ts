import type { Problem } from '../problem/problem.ts';

/** How many problems a refusal carries. */
const shownProblems = 200;

/** Files that were read and still cannot become the school that is meant. The message says why and what to do, in one or two sentences. */
export class ImportRefusedError extends Error {
  override readonly name = 'ImportRefusedError';
  readonly code: 'noSchool' | 'notARoster';
  /** What was found on the way, the first ones. */
  readonly problems: readonly Problem[];

  constructor(code: ImportRefusedError['code'], message: string, problems: readonly Problem[] = []) {
    super(message);
    this.code = code;
    this.problems = problems.slice(0, shownProblems);
  }
}
