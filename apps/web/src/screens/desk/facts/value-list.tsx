import type { ComponentType, ReactNode } from 'react';
import { Button } from '../../../system/button.tsx';
import { IconButton } from '../../../system/icon-button.tsx';
import { itemName, type JsonValue } from './json-value.ts';
import type { ValueFieldProps } from './value-field-props.ts';
import { emptyOf, shapeOf, type ValueShape } from './value-shape.ts';

export interface ValueListProps {
  readonly label: string;
  readonly items: readonly JsonValue[];
  readonly shape: ValueShape;
  readonly onChange: (items: readonly JsonValue[]) => void;
  readonly ways: ReactNode;
  /** The field of each part, which may be such a one again. */
  readonly Field: ComponentType<ValueFieldProps>;
}

/** More items than this are folded away until they are asked for. */
const mostOpen = 8;

/** Several values of one kind, to which more can be added. */
export function ValueList({ label, items, shape, onChange, ways, Field }: ValueListProps) {
  const itemShape = shape.items ?? shapeOf(items);
  return (
    <fieldset className="min-w-0 rounded-control border border-line p-3">
      <legend className="flex items-center gap-1 px-1 text-small font-semibold">
        {label}
        {ways}
      </legend>
      <details open={items.length <= mostOpen}>
        <summary className="mb-2 cursor-pointer text-small text-soft">
          {items.length === 0 ? 'None yet' : `${items.length} in all`}
        </summary>
        <ol className="flex flex-col gap-2">
          {items.map((item, index) => (
            // What is typed belongs to the item in its place; all of it is drawn anew when one comes or goes.
            <li key={`${items.length} ${index}`} className="flex items-start gap-1.5">
              <div className="min-w-0 flex-1">
                <Field
                  label={itemName(item) ?? `No. ${index + 1}`}
                  value={item}
                  shape={itemShape}
                  onChange={(next) => onChange(items.with(index, next))}
                  onRemove={null}
                />
              </div>
              <IconButton
                label={`Remove no. ${index + 1} of ${label}`}
                icon="trash"
                size="sm"
                className="mt-5"
                onPress={() => onChange(items.toSpliced(index, 1))}
              />
            </li>
          ))}
        </ol>
      </details>
      <Button
        size="sm"
        tone="quiet"
        icon="add"
        className="mt-2"
        onPress={() => onChange([...items, itemShape.kinds.size === 0 ? '' : emptyOf(itemShape)])}
      >
        Add one<span className="hidden-text"> to {label}</span>
      </Button>
    </fieldset>
  );
}
