import { factKinds, factRecordsOf, type FactRecord } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { pageOfRecord } from '../../site/addresses.ts';
import { useHub, type Hub } from '../../site/hub.ts';
import { ChoiceField } from './form/choice-field.tsx';
import { TextField } from './form/text-field.tsx';

/** The fact that a correction is about. */
export interface AskedFact {
  readonly record: FactRecord;
  /** A place in the record as a JSON pointer; empty is the record itself. */
  readonly path: string;
  /** The fields that name it in the form. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** The fact that the form or the address names; null where there is none, so that people have to name it themselves. */
export function factAskedFor({ facts, form, query }: Hub): AskedFact | null {
  const asked = (name: string): string => form?.values[name] ?? query.get(name) ?? '';
  const kind = factKinds.find((each) => each === asked('kind'));
  if (kind === undefined) return null;
  const record = factRecordsOf(facts, kind).find(({ id }) => id === asked('recordId'));
  if (record === undefined) return null;
  const path = asked('path');
  return { record, path, hidden: { kind, recordId: record.id, path } };
}

/** Says which fact a correction is about. */
export function AboutFact({ fact: { record, path } }: { readonly fact: AskedFact }) {
  const { text, href } = useHub();
  const words = text.connect;
  return (
    <section className="mb-8 max-w-2xl rounded-card border border-line bg-card p-5">
      <h2 className="text-small font-semibold text-soft">{words.aboutFact}</h2>
      <p className="mt-1">
        {text.data.kind[record.kind]}:{' '}
        <a href={href(pageOfRecord(record))} className="font-semibold">
          <FactWords>{text.data.statistics.names[record.id] ?? record.name}</FactWords>
        </a>
      </p>
      {path !== '' && (
        <p className="mt-1 text-body text-soft">
          {words.aboutPlace}: {path.slice(1).replaceAll('/', ' › ')}
        </p>
      )}
    </section>
  );
}

/** The fields with which people name a fact themselves; nothing where the page that led here named it. */
export function FactFields() {
  const hub = useHub();
  const { text } = hub;
  if (factAskedFor(hub) !== null) return null;
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <ChoiceField
        name="kind"
        label={text.connect.fields.kind}
        choices={factKinds.map((kind) => ({ value: kind, label: text.data.kind[kind] }))}
      />
      <TextField
        name="recordId"
        label={text.connect.fields.recordId}
        hint={text.connect.fields.recordIdHint}
        most={200}
      />
    </div>
  );
}
