import { allFactRecords, allTerms, type FactKind, type FactRecord } from '@staffroom/knowledge';
import { addresses, pageOfRecord } from '../../site/addresses.ts';
import type { Hub } from '../../site/hub.ts';
import type { Findable } from './search-index.ts';

/** The fields of records that say what they are about; notes and sources would find everything for every word. */
const tellingFields = new Set([
  'aliases',
  'audience',
  'district',
  'fact',
  'goal',
  'host',
  'initiative',
  'mission',
  'name',
  'organisation',
  'outcome',
  'question',
  'role',
  'school',
  'setting',
  'summary',
  'teamStructure',
  'text',
  'whereUsed',
  'whyItMatters',
]);

/** The sentences in a record that say what it is about. */
function sentencesIn(value: unknown, isTelling = false): readonly string[] {
  if (typeof value === 'string') return isTelling ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => sentencesIn(each, isTelling));
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, field]) =>
    key === 'sources' ? [] : sentencesIn(field, tellingFields.has(key)),
  );
}

const weights: Readonly<Partial<Record<FactKind, number>>> = {
  model: 1.4,
  state: 1.4,
  feature: 1.2,
  condition: 1.2,
  indicator: 1.1,
  finding: 0.8,
  statistic: 0.8,
};

/** What a list of results says beside a title. */
const longestAbout = 160;

function shortened(sentence: string): string {
  if (sentence.length <= longestAbout) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', longestAbout))}…`;
}

function ofRecord(hub: Hub, record: FactRecord): Findable {
  const { text, href, fact } = hub;
  const name = text.data.statistics.names[record.id] ?? record.name;
  const title = fact(name).text;
  const sentences = sentencesIn(record.value);
  const about = sentences.find((sentence) => sentence !== record.name && sentence.length > 20) ?? '';
  return {
    // A school and its system may share a page: what tells records apart comes before the place on it.
    id: href(pageOfRecord(record)),
    title,
    alias: [record.id, title === name ? '' : name].join(' '),
    kind: text.data.kind[record.kind],
    about: shortened(fact(about).text),
    words: [...new Set([...sentences, ...sentences.map((sentence) => fact(sentence).text)])].join(' '),
    weight: weights[record.kind] ?? 1,
  };
}

function pages({ text, href }: Hub): readonly Findable[] {
  const { frame, data, search } = text;
  const listed: readonly (readonly [path: string, title: string, about: string])[] = [
    [addresses.home(), text.home.title, text.home.description],
    [addresses.framework(), frame.nav.framework, text.framework.description],
    [addresses.policy(), frame.nav.policy, text.policy.description],
    [addresses.models(), frame.nav.models, text.models.description],
    [addresses.roles(), frame.foot.roles, text.models.description],
    [addresses.evidence(), frame.nav.evidence, text.evidence.description],
    [addresses.journey(), frame.nav.journey, text.journey.description],
    [addresses.schools(), frame.nav.schools, text.schools.description],
    [addresses.partners(), frame.nav.partners, text.partners.description],
    [addresses.connect(), frame.nav.connect, text.connect.description],
    [addresses.data(), data.title, data.description],
    [addresses.statistics(), data.statistics.title, data.statistics.description],
    [addresses.salarySchedules(), data.salary.title, data.salary.description],
    [addresses.sources(), data.sources.title, data.sources.description],
    [addresses.changes(), data.changes.title, data.changes.description],
    [addresses.glossary(), search.glossary.title, search.glossary.description],
  ];
  return listed.map(([path, title, about]) => ({
    id: href(path),
    title,
    alias: '',
    kind: search.pageKind,
    about: shortened(about),
    words: about,
    weight: 1.3,
  }));
}

function terms({ text, href, locale }: Hub): readonly Findable[] {
  return allTerms().map((term) => ({
    id: href(addresses.term(term.id)),
    title: term[locale].term,
    alias: locale === 'en' ? '' : term.en.term,
    kind: text.search.termKind,
    about: shortened(term[locale].meaning),
    words: term[locale].meaning,
    weight: 1.1,
  }));
}

function living({ state, text, href }: Hub): readonly Findable[] {
  return [
    ...state.directory.map((entry) => ({
      id: href(addresses.entry(entry.id)),
      title: entry.name,
      alias: entry.state,
      kind: text.search.entryKind,
      about: shortened(entry.text ?? ''),
      words: [entry.text, entry.otherModel].join(' '),
      weight: 1,
    })),
    ...state.cohorts.map((cohort) => ({
      id: href(`${addresses.cohorts()}#${cohort.id}`),
      title: cohort.name,
      alias: '',
      kind: text.search.cohortKind,
      about: shortened(cohort.text),
      words: cohort.text,
      weight: 1.1,
    })),
  ];
}

/** Everything that the search of the site knows, in the language of the page; one of each address. */
export function findablesOf(hub: Hub): readonly Findable[] {
  const all = [
    ...pages(hub),
    ...allFactRecords(hub.facts).map((record) => ofRecord(hub, record)),
    ...terms(hub),
    ...living(hub),
  ];
  return [...new Map(all.map((findable) => [findable.id, findable])).values()];
}
