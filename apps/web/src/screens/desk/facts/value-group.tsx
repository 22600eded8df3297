import type { ComponentType, ReactNode } from 'react';
import { Button } from '../../../system/button.tsx';
import { Menu } from '../../../system/menu.tsx';
import { fieldName } from './field-name.ts';
import type { JsonObject } from './json-value.ts';
import type { ValueFieldProps } from './value-field-props.ts';
import { emptyOf, shapeOf, type ValueShape } from './value-shape.ts';

export interface ValueGroupProps {
  readonly label: string;
  readonly group: JsonObject;
  readonly shape: ValueShape;
  readonly onChange: (group: JsonObject) => void;
  readonly ways: ReactNode;
  /** The field of each part, which may be such a one again. */
  readonly Field: ComponentType<ValueFieldProps>;
  readonly hidden?: ReadonlySet<string>;
}

/** The fields of a group, and those of its like that it may have, too. */
export function ValueGroup({ label, group, shape, onChange, ways, Field, hidden }: ValueGroupProps) {
  const absent = [...shape.fields].filter(
    ([name]) => !Object.hasOwn(group, name) && hidden?.has(name) !== true,
  );
  return (
    <fieldset className="min-w-0 rounded-control border border-line p-3">
      <legend className="flex items-center gap-1 px-1 text-small font-semibold">
        {label}
        {ways}
      </legend>
      <div className="flex flex-col gap-3">
        {Object.entries(group)
          .filter(([name]) => hidden?.has(name) !== true)
          .map(([name, value]) => {
            const field = shape.fields.get(name);
            return (
              <Field
                key={name}
                label={fieldName(name)}
                value={value}
                shape={field?.shape ?? shapeOf([value])}
                onChange={(next) => onChange({ ...group, [name]: next })}
                onRemove={
                  field?.isEverywhere === true
                    ? null
                    : () => {
                        const { [name]: _, ...rest } = group;
                        onChange(rest);
                      }
                }
              />
            );
          })}
        {absent.length > 0 && (
          <Menu
            label={`Add a field to ${label}`}
            onAction={(id) => {
              const field = shape.fields.get(id);
              if (field !== undefined) onChange({ ...group, [id]: emptyOf(field.shape) });
            }}
            groups={[{ entries: absent.map(([name]) => ({ id: name, label: fieldName(name) })) }]}
          >
            <Button size="sm" tone="quiet" icon="add" className="self-start">
              Add a field
            </Button>
          </Menu>
        )}
      </div>
    </fieldset>
  );
}
