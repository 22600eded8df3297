/** What a data file can hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [field: string]: JsonValue;
}

export function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** What names a record in a list of records; null where it has no name, so that only its number tells it from others. */
export function itemName(value: JsonValue): string | null {
  if (!isObject(value)) return null;
  const name = value['id'] ?? value['state'];
  return typeof name === 'string' ? name : null;
}
