import { foundAt } from '@staffroom/knowledge';
import { isList, isObject, type JsonObject, type JsonValue } from './json-value.ts';

/** The fields that tell where a record was read, and when. */
const addressFields = ['sourceUrl', 'url'] as const;
const yearFields = ['year', 'dataYear'] as const;
const titleField = 'sourceTitle';

/** What a value says itself of where it was read. */
export interface Attribution {
  readonly addressField: string;
  readonly url: string;
  /** Null where it names no year, or one that is no number, such as `2022-23`. */
  readonly yearField: string | null;
  readonly year: number | null;
  readonly title: string | null;
}

/** What is changed at once: a value, or the record around it that says where all of it was read. */
export interface EditUnit {
  readonly parts: readonly string[];
  readonly value: JsonValue;
  /** Null where the value names no page itself. */
  readonly attribution: Attribution | null;
}

function attributionOf(group: JsonObject): Attribution | null {
  const addressField = addressFields.find((name) => Object.hasOwn(group, name));
  if (addressField === undefined) return null;
  const url = group[addressField];
  const yearField = yearFields.find(
    (name) => typeof group[name] === 'number' || (Object.hasOwn(group, name) && group[name] === null),
  );
  const year = yearField === undefined ? null : group[yearField];
  const title = group[titleField];
  return {
    addressField,
    url: typeof url === 'string' ? url : '',
    yearField: yearField ?? null,
    year: typeof year === 'number' ? year : null,
    title: typeof title === 'string' ? title : null,
  };
}

function valueAt(record: JsonValue, parts: readonly string[]): JsonValue | undefined {
  const found = foundAt(record, parts);
  return found.isThere ? (found.value as JsonValue) : undefined; // a part of a JSON value is one
}

/**
 * What is to be changed together where a value is: the nearest record around it that names its page, because a figure must not stay
 * under the address of a page that does not say it. Below a list of sources a value stands for itself.
 *
 * @param parts a place in the record; as far as it exists
 */
export function editUnitAt(record: JsonValue, parts: readonly string[]): EditUnit {
  const known = parts.slice(0, knownDepth(record, parts));
  for (let length = known.length; length >= 0; length -= 1) {
    const around = valueAt(record, known.slice(0, length));
    if (around === undefined || !isObject(around)) continue;
    const attribution = attributionOf(around);
    if (attribution !== null) return { parts: known.slice(0, length), value: around, attribution };
    if (isList(around['sources'] ?? null)) break;
  }
  return { parts: known, value: valueAt(record, known) ?? null, attribution: null };
}

function knownDepth(record: JsonValue, parts: readonly string[]): number {
  let depth = parts.length;
  while (depth > 0 && valueAt(record, parts.slice(0, depth)) === undefined) depth -= 1;
  return depth;
}

/** The field that names a record; null where it has none, such as a part of the movement. */
export function identityField(record: JsonValue): string | null {
  if (!isObject(record)) return null;
  return ['id', 'state'].find((name) => typeof record[name] === 'string') ?? null;
}

/** Fields of a unit that are not typed by themselves: those that follow from the source of a change, and the name of the record. */
export function fixedFieldsOf({ parts, value, attribution }: EditUnit): ReadonlySet<string> {
  const identity = parts.length === 0 ? identityField(value) : null;
  return new Set([...(identity === null ? [] : [identity]), ...sourceFieldsOf(attribution)]);
}

/** Fields that say where a value was read: they follow from the source of a change. */
export function sourceFieldsOf(attribution: Attribution | null): readonly string[] {
  if (attribution === null) return [];
  return [
    attribution.addressField,
    ...(attribution.yearField === null ? [] : [attribution.yearField]),
    ...(attribution.title === null ? [] : [titleField]),
  ];
}

/** A unit whose value was not known, once it is filled in as a record that names its page itself. */
export function withAttributionOf(unit: EditUnit, typed: JsonValue): EditUnit {
  return unit.attribution === null ? { ...unit, attribution: editUnitAt(typed, []).attribution } : unit;
}

/** The value of a unit as it stands under the source of a change. */
export function withSource(
  value: JsonValue,
  { attribution }: EditUnit,
  source: { readonly title: string; readonly url: string; readonly year: number | null },
): JsonValue {
  if (attribution === null || !isObject(value)) return value;
  return {
    ...value,
    [attribution.addressField]: source.url,
    ...(attribution.yearField === null ? {} : { [attribution.yearField]: source.year }),
    ...(attribution.title === null ? {} : { [titleField]: source.title }),
  };
}
