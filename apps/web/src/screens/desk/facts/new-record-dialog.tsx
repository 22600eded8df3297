import { useState } from 'react';
import { useRouter } from '@tanstack/react-router';
import { NewFactEditSchema, type FactEdit, type NewFactEdit } from '@staffroom/contract';
import { factKindNames } from '../desk-words.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { editUnitAt, sourceFieldsOf, withSource } from './edit-unit.ts';
import { factAddress } from './fact-address.ts';
import { problemsOf, sourceEntry, type TypedSource } from './fact-change-form.ts';
import { isObject, itemName, type JsonObject, type JsonValue } from './json-value.ts';
import { SourceFields } from './source-fields.tsx';
import type { DeskRecord } from './use-fact-records.ts';
import { ValueField } from './value-field.tsx';
import { emptyOf, shapeOf } from './value-shape.ts';

export interface NewRecordDialogProps {
  readonly kind: FactEdit['kind'];
  /** The records that there are: a new one has their shape. */
  readonly records: readonly DeskRecord[];
  readonly onClose: () => void;
}

const noSource: TypedSource = { title: '', url: '', year: '', note: '' };

/** The record under the source of its first change: its own, or the first of the list of its sources. */
function sourced(record: JsonValue, page: { title: string; url: string; year: number }): JsonValue {
  const unit = editUnitAt(record, []);
  if (unit.attribution !== null) return withSource(record, unit, page);
  if (!isObject(record) || !Array.isArray(record['sources']) || record['sources'].length > 0) return record;
  return { ...record, sources: [sourceEntry(record, page)] } satisfies JsonObject;
}

/** Adds a record of a kind, its fields those that others of the kind have. */
export function NewRecordDialog({ kind, records, onClose }: NewRecordDialogProps) {
  const router = useRouter();
  const [shape] = useState(() => shapeOf(records.map(({ value }) => value)));
  const [value, setValue] = useState<JsonValue>(() => emptyOf(shape));
  const [source, setSource] = useState(noSource);
  const [problems, setProblems] = useState<Readonly<Partial<Record<string, string>>>>({});
  const id = itemName(value) ?? '';

  const compose = (): readonly NewFactEdit[] | null => {
    const page = { title: source.title, url: source.url, year: Number(source.year) };
    const parsed = NewFactEditSchema.safeParse({
      kind,
      recordId: id,
      path: '',
      change: 'set',
      value: sourced(value, page),
      source: { title: source.title, url: source.url },
      year: source.year,
      note: source.note,
    });
    if (!parsed.success) {
      setProblems(problemsOf(parsed.error.issues));
      return null;
    }
    if (records.some((record) => record.id === id)) {
      setProblems({ recordId: `There is a record “${id}” already.` });
      return null;
    }
    setProblems({});
    return [parsed.data];
  };

  return (
    <ChangeDialog
      title={`Add: ${factKindNames[kind].one.toLowerCase()}`}
      action="Add the record"
      compose={compose}
      onSaved={() => router.history.push(factAddress(kind, id))}
      onClose={onClose}
    >
      <p className="text-soft">
        The fields are those of the other records. What the page does not say stays not known. The id is made
        of letters and digits and is never changed again: the address of the page follows from it.
      </p>
      <ValueField
        label="The record"
        value={value}
        shape={shape}
        onChange={setValue}
        onRemove={null}
        hidden={new Set(sourceFieldsOf(editUnitAt(value, []).attribution))}
      />
      {problems['recordId'] !== undefined && (
        <p role="alert" className="text-small text-bad">
          {problems['recordId'] === 'required' ? 'The record needs an id.' : problems['recordId']}
        </p>
      )}
      <SourceFields source={source} onChange={setSource} problems={problems} />
    </ChangeDialog>
  );
}
