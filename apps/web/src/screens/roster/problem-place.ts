import type { FileProblem } from '@staffroom/contract';

/** Where a problem stands: file, line and column as far as they are known. */
export function placeOf(problem: FileProblem): string {
  return [
    problem.file,
    problem.line === null ? '' : `line ${problem.line.toLocaleString('en-US')}`,
    problem.column === null ? '' : `column ${problem.column}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
