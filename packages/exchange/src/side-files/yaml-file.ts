import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { ProblemLog } from '../problem/problem-log.ts';
import { closest } from './closest.ts';

/** A place inside a YAML file, as keys and list positions. */
export type YamlPath = readonly (string | number)[];

/** A YAML file that has the form it should have. */
export interface YamlFile<Content> {
  readonly content: Content;
  /** The line of a place, from 1; of the nearest enclosing entry where the place itself is not there. */
  lineOf(path: YamlPath): number | null;
}

/**
 * Reads YAML text. Every scalar is taken as text, so that an id such as `00123` or `1e3` stays what was written; the
 * schema turns texts into numbers. Reports every mistake of form with its line. Null where there is one.
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  log: ProblemLog,
): YamlFile<z.output<Schema>> | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  for (const error of document.errors) {
    log.report('yaml-syntax', {
      file,
      line: lines.linePos(error.pos[0]).line,
      message: `${file} is not YAML: ${error.message}`,
    });
  }
  if (document.errors.length > 0) return null;
  const lineOf = (path: YamlPath): number | null => lineOfNode(document, path, lines);
  let content: unknown;
  try {
    content = document.contents === null ? {} : document.toJS();
  } catch (cause) {
    // Aliases that would unfold without end.
    const reason = cause instanceof Error ? cause.message : String(cause);
    log.report('yaml-syntax', { file, message: `${file} cannot be read: ${reason}` });
    return null;
  }
  const parsed = schema.safeParse(content);
  if (parsed.success) return { content: parsed.data, lineOf };
  for (const issue of parsed.error.issues) {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const place = path.length === 0 ? 'the file' : formatPath(path);
    const [firstKey] = issue.code === 'unrecognized_keys' ? issue.keys : [];
    log.report('yaml-content', {
      file,
      line: lineOf(firstKey === undefined ? path : [...path, firstKey]),
      column: formatPath(path),
      value: scalarAt(document, path),
      message: `${place}: ${issue.message}`,
    });
  }
  return null;
}

/** An entry with exactly these keys; an unknown one is named with the key that may be meant. */
export function entry<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return `expected an entry with ${known.join(', ')}`;
      const unknown = issue.keys.map((key: string) => {
        const guess = closest(key, known);
        return guess === null ? `"${key}"` : `"${key}" (maybe ${guess})`;
      });
      return `${unknown.join(', ')} is not known; the keys are ${known.join(', ')}`;
    },
  });
}

/** A text that `parse` understands; null from `parse` is a mistake. `form` says how to write it. */
export function scalar<Value>(parse: (text: string) => Value | null, form: string): z.ZodType<Value> {
  return z.unknown().transform((input, context) => {
    const value = typeof input === 'string' ? parse(input.trim()) : null;
    if (value !== null) return value;
    const found =
      input === undefined
        ? 'it is missing'
        : `${typeof input === 'string' ? `"${input}"` : 'a list or entry'} was found`;
    context.addIssue({ code: 'custom', message: `${found}; write ${form}` });
    return z.NEVER;
  });
}

/** Like `scalar`; blank, `~` and `null` are null: not told. */
export function scalarOrNull<Value>(
  parse: (text: string) => Value | null,
  form: string,
): z.ZodType<Value | null> {
  const told = scalar(parse, form);
  return z.unknown().transform((input, context) => {
    if (input === undefined || input === '' || input === '~' || input === 'null') return null;
    const result = told.safeParse(input);
    if (result.success) return result.data;
    for (const issue of result.error.issues) context.addIssue({ code: 'custom', message: issue.message });
    return z.NEVER;
  });
}

/** A list with an entry for each item. */
export function list<Item>(item: z.ZodType<Item>, least = 0): z.ZodType<readonly Item[]> {
  return z.array(item, { error: 'expected a list' }).min(least, `expected a list of at least ${least}`);
}

/** Values by a name that the school chooses. */
export function byName<Value>(value: z.ZodType<Value>): z.ZodType<Readonly<Record<string, Value>>> {
  return z.record(z.string(), value, { error: 'expected names with a value each' });
}

/** Any text that is not blank. */
export const word = scalar((text) => (text === '' ? null : text), 'a text');

function formatPath(path: YamlPath): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : index === 0 ? key : `.${key}`))
    .join('');
}

function lineOfNode(document: Document, path: YamlPath, lines: LineCounter): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range !== null && node.range !== undefined)
      return lines.linePos(node.range[0]).line;
  }
  return null;
}

function scalarAt(document: Document, path: YamlPath): string | null {
  const value: unknown = path.length === 0 ? null : document.getIn(path);
  return typeof value === 'string' ? value : null;
}
