import { useState } from 'react';
import type { PreviewTable } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { Checkbox } from '../../system/checkbox.tsx';
import { Note } from '../../system/note.tsx';
import { Select } from '../../system/select.tsx';
import { TextField } from '../../system/text-field.tsx';
import {
  formOf,
  kindLabels,
  mappingOf,
  mappingProblems,
  meaningsOf,
  withKind,
  withMeaning,
  type MappingForm,
  type TableForm,
} from './mapping-form.ts';

const notRead = '-';
const kinds = ['enrollments', 'students', 'staff', 'sections', 'none'] as const;

function TableEditor(props: { readonly table: TableForm; readonly onChange: (table: TableForm) => void }) {
  const { table, onChange } = props;
  const { preview, kind } = table;
  const rows = table.hasHeader ? preview.rows : [preview.header, ...preview.rows];
  const options = [
    { id: notRead, label: 'Not read' },
    ...(kind === 'none' ? [] : meaningsOf[kind].map(({ key, label }) => ({ id: key, label }))),
  ];
  return (
    <Card title={preview.file} className="mt-3">
      <div className="mb-3 flex flex-wrap items-end gap-x-6 gap-y-3">
        <Select
          label="What this table holds"
          options={kinds.map((id) => ({ id, ...kindLabels[id] }))}
          value={kind}
          onChange={(next) => onChange(withKind(table, next))}
          className="w-full sm:w-96"
        />
        <Checkbox
          isSelected={table.hasHeader}
          onChange={(hasHeader) => onChange({ ...table, hasHeader })}
          className="pb-2"
        >
          The first row names the columns
        </Checkbox>
      </div>
      <div
        className="relative overflow-x-auto"
        tabIndex={0}
        role="group"
        aria-label={`Columns and first rows of ${preview.file}`}
      >
        <table className="w-max min-w-full border-collapse text-small">
          <thead>
            <tr>
              {preview.header.map((header, index) => (
                <th
                  key={index}
                  scope="col"
                  className="min-w-40 border-b border-line p-2 text-left align-bottom"
                >
                  <span className="mb-1 block truncate font-medium">
                    {table.hasHeader && header !== '' ? header : `Column ${index + 1}`}
                  </span>
                  {kind !== 'none' && (
                    <Select
                      label={`Meaning of column ${index + 1}, ${header}`}
                      isLabelHidden
                      options={options}
                      value={table.meanings[index] ?? notRead}
                      onChange={(next) => onChange(withMeaning(table, index, next === notRead ? null : next))}
                    />
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {preview.header.map((_, index) => (
                  <td
                    key={index}
                    className={
                      kind === 'none' || table.meanings[index] === null
                        ? 'max-w-56 truncate border-t border-line p-2 text-today-text'
                        : 'max-w-56 truncate border-t border-line p-2'
                    }
                  >
                    {row[index] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

export interface MappingEditorProps {
  readonly proposed: unknown;
  readonly previews: readonly PreviewTable[];
  /** The school that the files are imported into; null where the files name it. */
  readonly schoolName: string | null;
  readonly isPending: boolean;
  readonly onImport: (mapping: unknown) => void;
}

/** What the columns of a spreadsheet mean: proposed from their names and values, decided by a person. */
export function MappingEditor({ proposed, previews, schoolName, isPending, onImport }: MappingEditorProps) {
  const [form, setForm] = useState<MappingForm>(() => formOf(proposed, previews, schoolName));
  const problems = mappingProblems(form);
  return (
    <>
      <Note tone="eye" title="Please check what the columns mean.">
        A spreadsheet does not say it. Below is what its headers and values suggest; columns that are not read
        are grey.
      </Note>
      <div className="mt-4 grid gap-4 sm:grid-cols-[minmax(0,1fr)_180px]">
        <TextField
          label="Name of the school"
          value={form.schoolName}
          onChange={(name) => setForm({ ...form, schoolName: name })}
        />
        <TextField
          label="School year ends in"
          description="2027 for 2026–27"
          inputMode="numeric"
          value={form.schoolYear === null ? '' : String(form.schoolYear)}
          onChange={(text) => setForm({ ...form, schoolYear: /^\d{1,4}$/.test(text) ? Number(text) : null })}
        />
      </div>
      {form.tables.map((table, index) => (
        <TableEditor
          key={table.preview.file}
          table={table}
          onChange={(next) =>
            setForm({ ...form, tables: form.tables.map((one, at) => (at === index ? next : one)) })
          }
        />
      ))}
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <Button
          tone="primary"
          isPending={isPending}
          isDisabled={problems.length > 0}
          onPress={() => onImport(mappingOf(form))}
        >
          Import with these columns
        </Button>
        {problems.length > 0 && (
          <ul className="text-small text-bad">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
