import type { FileProblem, PreviewTable, Roster } from '@staffroom/contract';
import type { GivenFile } from '@staffroom/exchange/browser';
import type { School } from '@staffroom/school';

/** Read files into schools. */
export interface ImportTask {
  readonly files: readonly GivenFile[];
  readonly mapping?: unknown;
  readonly dateOrder: 'iso' | 'us';
  readonly leaveOutNames: boolean;
  /** The id that the files give to the school that is meant; null where they may hold any. */
  readonly sourceId: string | null;
}

export type ImportTaskResult =
  | {
      readonly kind: 'read';
      readonly format: string;
      readonly schools: readonly School[];
      readonly problems: readonly FileProblem[];
      readonly problemKinds: Roster['problemKinds'];
      readonly assumptions: readonly string[];
    }
  /** A spreadsheet was given without a mapping: an answer, not a failure. */
  | { readonly kind: 'mappingNeeded'; readonly mapping: unknown; readonly tables: PreviewTable[] };
