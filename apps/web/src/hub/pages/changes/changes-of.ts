import type { DirectoryEntry, FactEdit } from '@staffroom/contract';
import { allFactRecords, factRecordsOf, knowledgeVersion } from '@staffroom/knowledge';
import { compareText } from '@staffroom/school';
import { addresses, pageOfRecord } from '../../site/addresses.ts';
import type { Hub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

/** Something that changed on the site. */
export interface Change {
  /** Stays the same as long as the site stands: an IRI. */
  readonly id: string;
  /** An instant. */
  readonly at: string;
  readonly title: string;
  /** Where it is seen, without language. */
  readonly path: string;
  readonly author: string | null;
  readonly source: { readonly title: string; readonly url: string; readonly year: number | null } | null;
  readonly words: string;
  readonly edit: FactEdit | null;
}

function recordName({ facts }: Hub, { kind, recordId }: FactEdit): string {
  return factRecordsOf(facts, kind).find(({ id }) => id === recordId)?.name ?? recordId;
}

function ofEdit(hub: Hub, edit: FactEdit): Change {
  const words = hub.text.data.changes;
  const name = hub.fact(recordName(hub, edit)).text;
  const title =
    edit.reverts !== null
      ? words.reverted(name)
      : edit.change === 'remove'
        ? words.removed(name)
        : words.set(name);
  return {
    id: `urn:uuid:${edit.id}`,
    at: edit.at,
    title,
    path: pageOfRecord({ kind: edit.kind, id: edit.recordId }),
    author: edit.author,
    source: edit.source === null ? null : { ...edit.source, year: edit.year },
    words: edit.note,
    edit,
  };
}

function ofEntry({ text }: Hub, entry: DirectoryEntry): Change {
  return {
    id: `urn:uuid:${entry.id}`,
    at: entry.approvedAt,
    title: text.data.changes.entry(entry.name),
    path: addresses.entry(entry.id),
    author: null,
    source: null,
    words: text.data.changes.entryText,
    edit: null,
  };
}

/** The facts as they ship, dated by the day up to which their pages were read. */
function ofEdition({ facts, text, locale }: Hub): Change {
  const { asOf } = facts.movement;
  const count = new Intl.NumberFormat(writtenAs[locale]).format(allFactRecords(facts).length);
  const day = new Intl.DateTimeFormat(writtenAs[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(asOf),
  );
  return {
    id: `urn:staffroom:facts:${knowledgeVersion}`,
    at: `${asOf}T00:00:00.000Z`,
    title: text.data.changes.edition(knowledgeVersion),
    path: addresses.data(),
    author: null,
    source: null,
    words: text.data.changes.editionText(count, day),
    edit: null,
  };
}

/** What changed on the site, the newest first: edits of facts, approved entries of the directory, and the edition that ships. */
export function changesOf(hub: Hub): readonly Change[] {
  return [
    ...hub.state.factEdits.map((edit) => ofEdit(hub, edit)),
    ...hub.state.directory.map((entry) => ofEntry(hub, entry)),
    ofEdition(hub),
  ].toSorted((a, b) => compareText(b.at, a.at) || compareText(a.id, b.id));
}
