import type { GivenFile, ImportOptions, ImportResult } from '@staffroom/exchange/browser';

/** Read files into schools. */
export interface ImportTask extends Omit<ImportOptions, 'onProgress'> {
  readonly files: readonly GivenFile[];
}

export type ImportTaskResult = ImportResult;
