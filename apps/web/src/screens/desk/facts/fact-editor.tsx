import { useState } from 'react';
import type { FactEdit, NewFactEdit } from '@staffroom/contract';
import { Checkbox } from '../../../system/checkbox.tsx';
import { Note } from '../../../system/note.tsx';
import { factKindNames } from '../desk-words.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { ChangeLines } from './change-lines.tsx';
import { fixedFieldsOf, withAttributionOf, withSource, type EditUnit } from './edit-unit.ts';
import { composeChange, lacksSource, sourceEntry, sourceOf, type TypedSource } from './fact-change-form.ts';
import { fieldName, placeName } from './field-name.ts';
import type { JsonValue } from './json-value.ts';
import { SourceFields } from './source-fields.tsx';
import { ValueField } from './value-field.tsx';
import type { ValueShape } from './value-shape.ts';

export interface FactEditorProps {
  readonly kind: FactEdit['kind'];
  readonly recordId: string;
  readonly record: JsonValue;
  readonly unit: EditUnit;
  readonly shape: ValueShape;
  /** The message that told of it, and the page that it names. */
  readonly told: { readonly messageId: string | null; readonly url: string | null };
  readonly onClose: () => void;
}

/** Changes a value, or the record around it that stands under one source, with the source of the change. */
export function FactEditor(props: FactEditorProps) {
  const { kind, recordId, record, shape, told, onClose } = props;
  const [value, setValue] = useState<JsonValue>(props.unit.value);
  const unit = withAttributionOf(props.unit, value);
  const [source, setSource] = useState<TypedSource>(() => sourceOf(record, props.unit, told.url));
  const [isListed, setIsListed] = useState(true);
  const [isTried, setIsTried] = useState(false);
  const form = composeChange({ kind, recordId, unit, value, source, messageId: told.messageId });
  const problems = isTried && form.edit === null ? form.problems : {};
  const isSourceNew = lacksSource(record, unit, source.url.trim());

  const compose = (): readonly NewFactEdit[] | null => {
    setIsTried(true);
    const { edit } = form;
    if (edit === null) return null;
    if (!isSourceNew || !isListed) return [edit];
    const page = sourceEntry(record, { ...edit.source, year: edit.year });
    return [edit, { ...edit, path: '/sources/-', change: 'set', value: page }];
  };

  const place = placeName(unit.parts);
  const year = Number(source.year);
  return (
    <ChangeDialog
      title={place === '' ? `Change this ${factKindNames[kind].one.toLowerCase()}` : place}
      action="Save the change"
      compose={compose}
      onSaved={onClose}
      onClose={onClose}
    >
      {unit.attribution !== null && (
        <p className="text-soft">
          All of this stands under one page. Where you name another page below, look through every value: the
          page has to say all of them.
        </p>
      )}
      <ValueField
        label={unit.parts.length === 0 ? 'The record' : fieldName(unit.parts.at(-1) ?? '')}
        value={value}
        shape={shape}
        onChange={setValue}
        onRemove={null}
        hidden={fixedFieldsOf(unit)}
      />
      <SourceFields source={source} onChange={setSource} problems={problems} />
      {isSourceNew && (
        <Checkbox isSelected={isListed} onChange={setIsListed}>
          Add this page to the sources that the record lists
        </Checkbox>
      )}
      <section aria-label="Before and after">
        <h3 className="mb-2 font-sans text-small font-semibold">What changes</h3>
        <ChangeLines
          before={unit.value}
          after={withSource(value, unit, { ...source, year: year > 0 ? year : null })}
          parts={unit.parts}
        />
      </section>
      {problems.value !== undefined && <Note tone="eye">{problems.value}</Note>}
    </ChangeDialog>
  );
}
