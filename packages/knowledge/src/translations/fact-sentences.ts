import { allFactRecords, type FactKind } from '../fact-records.ts';
import type { Facts } from '../facts.ts';

/** What is no sentence of ours: ids, addresses, titles and names that belong to somebody, codes, laws. */
const notOurs =
  /^(?:id|.*Ids?|.*[uU]rls?|title|sourceTitle|citation|school|district|source|geography|websites|citations|dataYear|read|date|closes|opens|sessions|closesTimeZone|jurisdiction|formerName|nameThen|host)$/;

/** Kinds whose names are those of places and organisations. */
const properNames: ReadonlySet<FactKind> = new Set(['state', 'classSize', 'partner']);

/** Words with a space between them. */
const sentence = /[a-z],? [A-Za-z0-9(]|[A-Z0-9] [a-z(]/;

/** What is translated though it may be a single word. */
const words: ReadonlySet<string> = new Set([
  'name',
  'unit',
  'whoIsInvolved',
  'yearBasis',
  'basis',
  'modelTypeBasis',
  'technologyUse',
  'meaning',
  'caveats',
  'note',
  'typicalResponsibilities',
  'formats',
  'words',
  'month',
  'period',
  'year',
  'lanes',
  'subjectScope',
]);

/** Kinds whose basis is one of a few codes, which pages tell in words of their own. */
const codedBasis: ReadonlySet<FactKind> = new Set(['classSize', 'statistic']);

/** A word, and no code or abbreviation. */
const word = /[a-z]{3}/;

/** The sentences in which the facts are told, each once, in the order of the records: what a translation is of. */
export function factSentences(facts: Facts): readonly string[] {
  const { framework, journey, statistics } = facts;
  const found = new Set<string>([
    framework.origin,
    framework.authorshipNote,
    journey.origin,
    ...statistics.notFound,
  ]);
  const collect = (value: unknown, key: string, kind: FactKind): void => {
    if (typeof value === 'string') {
      const isName = key === 'name' && properNames.has(kind);
      const isCode = key === 'basis' && codedBasis.has(kind);
      const isOurs = !notOurs.test(key) && !isName && !isCode && !value.startsWith('http');
      if (isOurs && ((words.has(key) && word.test(value)) || sentence.test(value))) found.add(value);
    } else if (Array.isArray(value)) {
      for (const each of value) collect(each, key, kind);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) if (!notOurs.test(name)) collect(each, name, kind);
    }
  };
  for (const { kind, name, value } of allFactRecords(facts)) {
    if (kind === 'movement') found.add(name);
    collect(value, '', kind);
  }
  return [...found];
}
