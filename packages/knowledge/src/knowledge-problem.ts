import type { KnowledgeFiles } from './shipped-files.ts';

/** Something wrong in a fact file: where, and what. */
export interface KnowledgeProblem {
  readonly file: keyof KnowledgeFiles;
  /** The record's id or the path of the field. */
  readonly place: string;
  readonly message: string;
}
