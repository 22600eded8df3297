import { isList, isObject, type JsonObject, type JsonValue } from './json-value.ts';

/** What kinds of values stand at a place in the records of a kind. */
export type ValueKind = 'text' | 'number' | 'yesNo' | 'list' | 'group' | 'unknown';

/** What is found at the same place in several records: from it a form knows what may be typed, added and left out. */
export interface ValueShape {
  readonly kinds: ReadonlySet<ValueKind>;
  /** The fields of groups, in the order in which they are first met. */
  readonly fields: ReadonlyMap<string, { readonly shape: ValueShape; readonly isEverywhere: boolean }>;
  /** What lists hold; null where no list holds anything. */
  readonly items: ValueShape | null;
  /** The different texts, as far as there are few of them: what is probably chosen from a fixed list. */
  readonly texts: readonly string[];
}

/** More different texts than this are no fixed list. */
const mostChoices = 16;

export function kindOf(value: JsonValue): ValueKind {
  if (value === null) return 'unknown';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yesNo';
  return isList(value) ? 'list' : 'group';
}

function fieldsOf(groups: readonly JsonObject[]): ValueShape['fields'] {
  const found = new Map<string, JsonValue[]>();
  for (const group of groups)
    for (const [name, value] of Object.entries(group)) found.set(name, [...(found.get(name) ?? []), value]);
  return new Map(
    [...found].map(([name, values]) => [
      name,
      { shape: shapeOf(values), isEverywhere: values.length === groups.length },
    ]),
  );
}

/** Texts that come back: one that every record has anew is no choice. */
function choicesOf(values: readonly JsonValue[]): readonly string[] {
  const texts = values.filter((value) => typeof value === 'string');
  const different = [...new Set(texts)];
  return different.length <= mostChoices && different.length * 2 <= texts.length ? different : [];
}

/** The shape of the values that stand at one place. */
export function shapeOf(values: readonly JsonValue[]): ValueShape {
  const items = values.filter(isList).flat();
  return {
    kinds: new Set(values.map(kindOf)),
    fields: fieldsOf(values.filter(isObject)),
    items: items.length === 0 ? null : shapeOf(items),
    texts: choicesOf(values),
  };
}

/** The shape at a place within a shape; a value of its own where nothing is known of it. */
export function shapeAt(shape: ValueShape, parts: readonly string[], value: JsonValue): ValueShape {
  const [part, ...rest] = parts;
  if (part === undefined) return shape;
  const inner = shape.fields.get(part)?.shape ?? shape.items;
  return inner === null ? shapeOf([value]) : shapeAt(inner, rest, value);
}

/** An empty value of a shape, to be filled in: what may be unknown is, and what not every record has is left out. */
export function emptyOf(shape: ValueShape): JsonValue {
  if (shape.kinds.has('unknown')) return null;
  if (shape.kinds.has('group'))
    return Object.fromEntries(
      [...shape.fields]
        .filter(([, { isEverywhere }]) => isEverywhere)
        .map(([name, field]) => [name, emptyOf(field.shape)]),
    );
  if (shape.kinds.has('list')) return [];
  if (shape.kinds.has('text')) return '';
  if (shape.kinds.has('number')) return null;
  return shape.kinds.has('yesNo') ? false : null;
}
