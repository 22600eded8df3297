import { allFactRecords, type FactKind } from '../fact-records.ts';
import type { Facts } from '../facts.ts';

/** What is no sentence of ours: ids, addresses, titles and names that belong to somebody, codes, laws. */
const notOurs =
  /^(?:id|.*Ids?|.*[uU]rls?|title|sourceTitle|citation|state|school|district|source|sources|geography|websites|citations|value|dataYear|period|read|month|date|dates|closes|opens|sessions|closesTimeZone|jurisdiction|formerName|nameThen|host)$/;

/** Kinds whose names are those of places and organisations. */
const properNames: ReadonlySet<FactKind> = new Set([
  'state',
  'classSize',
  'system',
  'partner',
  'salarySchedule',
]);

/** Words with a space between them. */
const sentence = /[a-z] [A-Za-z0-9(]/;

/** What is translated though it may be a single word. */
const words: ReadonlySet<string> = new Set(['name', 'unit', 'whoIsInvolved']);

/** The sentences in which the facts are told, each once, in the order of the records: what a translation is of. */
export function factSentences(facts: Facts): readonly string[] {
  const found = new Set<string>();
  const collect = (value: unknown, key: string, kind: FactKind): void => {
    if (typeof value === 'string') {
      const isName = key === 'name' && properNames.has(kind);
      const isOurs = !notOurs.test(key) && !isName && !value.startsWith('http');
      if (isOurs && (words.has(key) || sentence.test(value))) found.add(value);
    } else if (Array.isArray(value)) {
      for (const each of value) collect(each, key, kind);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) if (!notOurs.test(name)) collect(each, name, kind);
    }
  };
  for (const { kind, value } of allFactRecords(facts)) collect(value, '', kind);
  return [...found];
}
