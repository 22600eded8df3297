import type { AnyRule } from './class-size-grades.ts';

/** The notes of some rules, each once, in the order of the rules: many rules share one. */
export function notesOf(rules: readonly AnyRule[]): readonly string[] {
  return [...new Set(rules.map(({ note }) => note))].filter((note) => note !== '');
}
