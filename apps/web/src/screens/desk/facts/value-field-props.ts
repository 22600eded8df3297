import type { JsonValue } from './json-value.ts';
import type { ValueShape } from './value-shape.ts';

export interface ValueFieldProps {
  readonly label: string;
  readonly value: JsonValue;
  readonly shape: ValueShape;
  readonly onChange: (value: JsonValue) => void;
  /** Leaves the value out; null where every record has it. */
  readonly onRemove: (() => void) | null;
  /** Fields of a group that are not typed, because they follow from something else. */
  readonly hidden?: ReadonlySet<string>;
}
