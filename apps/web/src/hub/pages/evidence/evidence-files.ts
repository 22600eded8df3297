import { csvText } from '@staffroom/exchange/browser';
import type { Finding } from '@staffroom/knowledge';
import { slugOf } from '../../site/addresses.ts';
import type { HubFile } from '../../site/page.ts';
import { bibtexOf } from './bibtex.ts';

export const libraryBibtexPath = '/data/evidence.bib';
export const libraryCsvPath = '/data/evidence.csv';

/** Where the BibTeX entry of one finding stands. */
export function findingBibtexPath(id: string): string {
  return `/data/findings/${slugOf(id)}.bib`;
}

const columns = [
  'id',
  'modelId',
  'outcome',
  'effect',
  'rangeMin',
  'rangeMax',
  'unit',
  'direction',
  'comparison',
  'design',
  'evidenceTier',
  'setting',
  'n',
  'pValue',
  'year',
  'summary',
  'caveats',
  'sourceTitle',
  'sourceUrl',
  'sourceNote',
  'verified',
  'derived',
] as const;

/** Findings as a table, a row each; what is not known is an empty cell. */
export function evidenceCsv(findings: readonly Finding[]): string {
  return csvText(
    columns,
    findings.map((each) => [
      each.id,
      each.modelId,
      each.outcome,
      each.effect,
      each.effectRange?.min ?? null,
      each.effectRange?.max ?? null,
      each.unit,
      each.direction,
      each.comparison,
      each.design,
      each.evidenceTier,
      each.setting,
      each.n,
      each.pValue,
      each.year,
      each.summary,
      each.caveats.join('; '),
      each.sourceTitle,
      each.sourceUrl,
      each.sourceNote ?? null,
      String(each.verified),
      String(each.derived ?? false),
    ]),
  );
}

/** The paths of the library's files. */
export function evidenceFilePaths(findings: readonly Finding[]): readonly string[] {
  return [libraryBibtexPath, libraryCsvPath, ...findings.map(({ id }) => findingBibtexPath(id))];
}

/** A file of the library, or null where there is none at a path. */
export function evidenceFileAt(path: string, findings: readonly Finding[]): HubFile | null {
  const bibtex = (body: string): HubFile => ({
    kind: 'file',
    mediaType: 'application/x-bibtex; charset=utf-8',
    body,
  });
  if (path === libraryCsvPath)
    return { kind: 'file', mediaType: 'text/csv; charset=utf-8', body: evidenceCsv(findings) };
  if (path === libraryBibtexPath) return bibtex(findings.map(bibtexOf).join('\n'));
  const finding = findings.find(({ id }) => findingBibtexPath(id) === path);
  return finding === undefined ? null : bibtex(bibtexOf(finding));
}
