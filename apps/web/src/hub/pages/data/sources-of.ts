import { allFactRecords, type FactRecord, type Facts } from '@staffroom/knowledge';
import { compareText } from '@staffroom/school';

/** A page that facts were read on. */
export interface FactSource {
  readonly url: string;
  /** Without `www.`. */
  readonly host: string;
  /** As a record calls it; null where none does. */
  readonly title: string | null;
  /** The years and periods that records give it. */
  readonly years: readonly string[];
  readonly records: readonly FactRecord[];
}

interface Mention {
  readonly url: string;
  readonly title: string | null;
  readonly year: string | null;
}

/** Addresses that are no source of a fact: where an organisation or a state's page stands. */
const isOtherAddress = (key: string): boolean => key === 'websites' || key === 'nctqPages';

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** Every address in a record whose field is named `url` or ends with `Url`, with the title and the year that stand beside it. */
export function mentionsIn(value: unknown): readonly Mention[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(mentionsIn);
  const fields = Object.entries(value as Readonly<Record<string, unknown>>);
  const beside = new Map(fields);
  return fields.flatMap(([key, field]) => {
    if (isOtherAddress(key)) return [];
    if (typeof field !== 'string') return mentionsIn(field);
    if (key !== 'url' && !key.endsWith('Url')) return [];
    const isMain = key === 'url' || key === 'sourceUrl';
    const title = isMain
      ? (textOf(beside.get('title')) ?? textOf(beside.get('sourceTitle')) ?? textOf(beside.get('source')))
      : null;
    const year = isMain ? (textOf(beside.get('year')) ?? textOf(beside.get('dataYear'))) : null;
    return [{ url: field, title, year }];
  });
}

/** Every page that stands behind the facts, by site and address, with the records that rest on it. */
export function sourcesOf(facts: Facts): readonly FactSource[] {
  const found = new Map<string, { title: string | null; years: Set<string>; records: Set<FactRecord> }>();
  for (const record of allFactRecords(facts)) {
    for (const { url, title, year } of mentionsIn(record.value)) {
      const source = found.get(url) ?? { title: null, years: new Set(), records: new Set() };
      found.set(url, source);
      source.title ??= title;
      if (year !== null) source.years.add(year);
      source.records.add(record);
    }
  }
  return [...found]
    .map(([url, { title, years, records }]) => ({
      url,
      host: new URL(url).hostname.replace(/^www\.|\.$/g, ''),
      title,
      years: [...years].toSorted(compareText),
      records: [...records],
    }))
    .toSorted((a, b) => compareText(a.host, b.host) || compareText(a.url, b.url));
}
