import type { FactEdit } from '@staffroom/contract';

/** Kinds with a fixed set of records: every jurisdiction has one, and the movement file its parts. */
const fixedKinds: ReadonlySet<FactEdit['kind']> = new Set(['state', 'classSize', 'movement']);

/** Whether records of a kind can be added and removed. */
export function canAdd(kind: FactEdit['kind']): boolean {
  return !fixedKinds.has(kind);
}
