import { factRecordsOf, knowledgeVersion, type FactKind, type FactRecord } from '@staffroom/knowledge';
import { addresses, pageOfRecord, slugOf } from '../../site/addresses.ts';
import type { Hub } from '../../site/hub.ts';
import type { HubFile } from '../../site/page.ts';

type Site = Pick<Hub, 'facts' | 'state' | 'origin'>;

function asFile(document: object): HubFile {
  return {
    kind: 'file',
    mediaType: 'application/json; charset=utf-8',
    body: `${JSON.stringify(document, null, 2)}\n`,
  };
}

function absolute({ origin }: Site, path: string): string {
  return `${origin ?? ''}${path}`;
}

function summary(site: Site, record: FactRecord) {
  return {
    kind: record.kind,
    id: record.id,
    name: record.name,
    page: absolute(site, pageOfRecord(record)),
    file: absolute(site, addresses.recordFile(record.kind, record.id)),
  };
}

/** The changes of one record as its file tells them, oldest first. */
function historyOf({ state }: Site, { kind, id }: FactRecord) {
  return state.factEdits
    .filter((edit) => edit.kind === kind && edit.recordId === id)
    .map(({ path, change, value, before, source, year, note, author, at }) => ({
      path,
      change,
      value,
      before,
      source,
      year,
      note,
      author,
      at,
    }));
}

/** `/data/KIND/ID.json`: a record with the address of its page and the history of its changes. */
export function recordDocument(site: Site, record: FactRecord): HubFile {
  return asFile({
    ...summary(site, record),
    edition: knowledgeVersion,
    value: record.value,
    changes: historyOf(site, record),
  });
}

/** `/data/KIND.json`: every record of a kind. */
export function kindDocument(site: Site, kind: FactKind): HubFile {
  const records = factRecordsOf(site.facts, kind);
  return asFile({
    kind,
    edition: knowledgeVersion,
    count: records.length,
    records: records.map((record) => ({ ...summary(site, record), value: record.value })),
  });
}

/** `/data/index.json`: what there is, without the records themselves. */
export function indexDocument(site: Site, kinds: readonly FactKind[]): HubFile {
  return asFile({
    edition: knowledgeVersion,
    kinds: kinds.map((kind) => {
      const records = factRecordsOf(site.facts, kind);
      return {
        kind,
        count: records.length,
        file: absolute(site, addresses.kindFile(kind)),
        records: records.map((record) => summary(site, record)),
      };
    }),
  });
}

/** The record whose file is asked for as `/data/KIND/SLUG.json`, or null. */
export function recordAt(facts: Hub['facts'], kinds: readonly FactKind[], path: string): FactRecord | null {
  const [, kindSlug, recordSlug] = /^\/data\/([\w-]+)\/([\w-]+)\.json$/.exec(path) ?? [];
  const kind = kinds.find((each) => slugOf(each) === kindSlug);
  if (kind === undefined) return null;
  return factRecordsOf(facts, kind).find(({ id }) => slugOf(id) === recordSlug) ?? null;
}
