import { openTableSource } from '../tabular/path-source.ts';
import { withLeanHeap } from './lean-heap.ts';
import { readSources, type ReadRosterOptions, type RosterResult } from './read-sources.ts';

/**
 * Reads a roster: OneRoster 1.0 to 1.2, Microsoft School Data Sync, or a spreadsheet with a mapping; each path a folder, a zip, a
 * workbook or a text file. Several paths are read in order, deltas changing what came before. All problems are reported in one pass.
 * Throws NotARosterError, with one sentence, where a path is no roster at all or the school asked for is not in it,
 * and MappingError where the mapping cannot be used.
 */
export async function readRoster(
  paths: readonly string[],
  options: ReadRosterOptions = {},
): Promise<RosterResult> {
  const sources = paths.map((path) => ({ label: path, open: () => openTableSource(path) }));
  return withLeanHeap(() => readSources(sources, options));
}
