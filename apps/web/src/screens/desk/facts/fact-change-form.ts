import { NewFactEditSchema, type FactEdit, type NewFactEdit } from '@staffroom/contract';
import { isList, isObject, type JsonValue } from './json-value.ts';
import { withSource, type EditUnit } from './edit-unit.ts';
import { pointerOf } from './pointer.ts';
import { narrowChange } from './value-difference.ts';

/** Where a change was read, as it is typed. */
export interface TypedSource {
  readonly title: string;
  readonly url: string;
  readonly year: string;
  readonly note: string;
}

export type SourceField = keyof TypedSource;

/** The source that a form begins with: what the value names now, or the page that somebody told of. */
export function sourceOf(record: JsonValue, unit: EditUnit, told: string | null): TypedSource {
  const { attribution } = unit;
  const url = told ?? attribution?.url ?? '';
  const isSame = url === attribution?.url;
  const listed = listedSources(record).find((source) => source.url === url);
  return {
    url,
    title: (isSame ? attribution.title : null) ?? listed?.title ?? '',
    year: String((isSame ? attribution.year : null) ?? listed?.year ?? ''),
    note: '',
  };
}

/** The pages that a record lists as its sources. */
function listedSources(record: JsonValue): readonly { url: string; title: string; year: number | null }[] {
  const sources = isObject(record) ? (record['sources'] ?? null) : null;
  if (!isList(sources)) return [];
  return sources.filter(isObject).map(({ url, title, year }) => ({
    url: typeof url === 'string' ? url : '',
    title: typeof title === 'string' ? title : '',
    year: typeof year === 'number' ? year : null,
  }));
}

/** Whether a record lists its sources, and not yet this one. */
export function lacksSource(record: JsonValue, unit: EditUnit, url: string): boolean {
  const hasList = isObject(record) && isList(record['sources'] ?? null);
  return (
    hasList &&
    unit.attribution === null &&
    url !== '' &&
    !listedSources(record).some((one) => one.url === url)
  );
}

/** The entry of a source in the list of a record, named after its page and year so that it differs from the others. */
export function sourceEntry(
  record: JsonValue,
  source: { title: string; url: string; year: number },
): JsonValue {
  const host = URL.canParse(source.url) ? new URL(source.url).hostname.replace(/^www\./, '') : 'page';
  const base = `${host.replaceAll(/[^a-z0-9]+/gi, '-')}-${source.year}`;
  const sources = isObject(record) ? (record['sources'] ?? null) : null;
  const taken = new Set((isList(sources) ? sources : []).filter(isObject).map(({ id }) => id));
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return { id, title: source.title, url: source.url, year: source.year };
}

/** What a form about a unit says: the change, null where there is none, or what is wrong with the source by its field. */
export type FactChangeForm =
  | { readonly edit: NewFactEdit; readonly after: JsonValue }
  | { readonly edit: null; readonly problems: Readonly<Partial<Record<SourceField | 'value', string>>> };

export interface ChangeToCompose {
  readonly kind: FactEdit['kind'];
  readonly recordId: string;
  readonly unit: EditUnit;
  /** What the unit is to say. */
  readonly value: JsonValue;
  readonly source: TypedSource;
  readonly messageId: string | null;
}

/** Makes a change of what was typed: as narrow as it can be said, under its source. */
export function composeChange({
  kind,
  recordId,
  unit,
  value,
  source,
  messageId,
}: ChangeToCompose): FactChangeForm {
  const year = Number(source.year);
  const after = withSource(value, unit, { ...source, year });
  const change = narrowChange(unit.value, after, unit.parts);
  const parsed = NewFactEditSchema.safeParse({
    kind,
    recordId,
    path: pointerOf(change?.parts ?? unit.parts),
    change: change?.change ?? 'set',
    ...(change?.change === 'remove' ? {} : { value: change === null ? after : change.value }),
    source: { title: source.title, url: source.url },
    year: source.year,
    note: source.note,
    messageId,
  });
  const problems = parsed.success ? {} : problemsOf(parsed.error.issues);
  if (change === null) return { edit: null, problems: { ...problems, value: 'Nothing was changed yet.' } };
  return parsed.success ? { edit: parsed.data, after } : { edit: null, problems };
}

/** The code of the first problem of each field of a source. */
export function problemsOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): Readonly<Partial<Record<SourceField, string>>> {
  const problems = new Map<string, string>();
  for (const { path, message } of issues) {
    const field = String(path.at(-1));
    if (!problems.has(field)) problems.set(field, message);
  }
  return Object.fromEntries(problems);
}
