import { isSame } from '@staffroom/knowledge';
import { isList, isObject, itemName, type JsonValue } from './json-value.ts';

/** One place at which two values differ; what is absent is undefined. */
export interface Difference {
  readonly parts: readonly string[];
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

/** The names of the parts of a value that may differ apart: fields, or records of a list by their names. */
function partsOfValue(value: JsonValue): ReadonlyMap<string, JsonValue> | null {
  if (isObject(value)) return new Map(Object.entries(value));
  if (!isList(value)) return null;
  const names = value.map(itemName);
  const areNamed = names.every((name) => name !== null) && new Set(names).size === names.length;
  return new Map(value.map((item, index) => [areNamed ? String(names[index]) : String(index), item]));
}

function canCompareParts(before: JsonValue, after: JsonValue): boolean {
  if (isList(before) !== isList(after)) return false;
  // Without names a record that was put in would look like a change of all that follow.
  return !isList(before) || !isList(after) || before.length === after.length || isNamedList(before);
}

function isNamedList(value: readonly JsonValue[]): boolean {
  return value.length > 0 && value.every((item) => itemName(item) !== null);
}

/** Every place at which two values differ, as deep as they have the same parts. */
export function differencesOf(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  parts: readonly string[] = [],
): readonly Difference[] {
  if (before !== undefined && after !== undefined && isSame(before, after)) return [];
  const own = [{ parts, before, after }];
  if (before === undefined || after === undefined) return own;
  const [ofBefore, ofAfter] = [partsOfValue(before), partsOfValue(after)];
  if (ofBefore === null || ofAfter === null || !canCompareParts(before, after)) return own;
  const differences = [...new Set([...ofBefore.keys(), ...ofAfter.keys()])].flatMap((name) =>
    differencesOf(ofBefore.get(name), ofAfter.get(name), [...parts, name]),
  );
  // The same records in another order.
  return differences.length === 0 ? own : differences;
}

/** A change, as narrow as it can be said. */
export interface NarrowChange {
  readonly parts: readonly string[];
  readonly change: 'set' | 'remove';
  readonly value: JsonValue | undefined;
}

/**
 * The smallest place that holds all differences of two values, and what stands there afterwards: one change with a history of its own
 * rather than one of a whole record. Null where they say the same.
 *
 * @param parts where the two values stand
 */
export function narrowChange(
  before: JsonValue,
  after: JsonValue,
  parts: readonly string[],
): NarrowChange | null {
  if (isSame(before, after)) return null;
  const whole: NarrowChange = { parts, change: 'set', value: after };
  const [ofBefore, ofAfter] = [partsOfValue(before), partsOfValue(after)];
  if (ofBefore === null || ofAfter === null || !canCompareParts(before, after)) return whole;
  const names = [...new Set([...ofBefore.keys(), ...ofAfter.keys()])];
  const changed = names.filter((name) => {
    const [one, other] = [ofBefore.get(name), ofAfter.get(name)];
    return one === undefined || other === undefined || !isSame(one, other);
  });
  const [name, ...more] = changed;
  if (name === undefined || more.length > 0) return whole;
  const [one, other] = [ofBefore.get(name), ofAfter.get(name)];
  // A record is put at the end of a list and the others keep their order; anything else is the list as a whole.
  const kept = [...ofBefore.keys()].filter((each) => each !== name || other !== undefined);
  const expected = one === undefined ? [...kept, name] : kept;
  if (isList(after) && !isSame(expected, [...ofAfter.keys()])) return whole;
  // Records of a list without names move up when one goes.
  if (
    isList(after) &&
    (one === undefined || other === undefined) &&
    !isNamedList(isList(before) ? before : [])
  )
    return whole;
  if (other === undefined) return { parts: [...parts, name], change: 'remove', value: undefined };
  if (one === undefined) return { parts: [...parts, name], change: 'set', value: other };
  return narrowChange(one, other, [...parts, name]);
}
