import { formatDollars, formatNumber } from '@staffroom/exchange/browser';
import {
  ParameterError,
  resolveParameters,
  type ParameterValue,
  type ParameterValues,
  type StaffingTemplate,
  type TemplateParameter,
} from '@staffroom/knowledge';
import type { Source } from '@staffroom/school';

/** What a person has put into the form, by parameter; a parameter that is not here has its default. */
export type TypedValues = Readonly<Record<string, string | boolean>>;

/** A parameter as a field of the form. */
export interface ParameterField {
  readonly parameter: TemplateParameter;
  /** What stands in the field: dollars for an amount in cents. */
  readonly shown: string | boolean;
  /** Whether the school set it, be it to the default; the solver may choose where it did not. */
  readonly isSet: boolean;
  readonly problem: string | null;
  readonly defaultText: string;
  /** What may be entered, in words; null where every value of the kind may. */
  readonly rangeText: string | null;
  readonly unitText: string;
}

/** The form as it stands. */
export interface ParameterForm {
  readonly fields: readonly ParameterField[];
  /** Null while something is wrong. */
  readonly values: ParameterValues | null;
  /** What the school set, as a design takes it; empty while something is wrong. */
  readonly overrides: Readonly<Record<string, ParameterValue>>;
  readonly setCount: number;
  readonly problemCount: number;
}

function isMoney({ kind }: TemplateParameter): boolean {
  return kind === 'cents';
}

/** A value of a parameter as a person reads it, with its unit where it is money or a percentage. */
export function parameterText(parameter: TemplateParameter, value: ParameterValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value.replaceAll('+', ', ');
  if (isMoney(parameter)) return formatDollars(value);
  if (parameter.kind === 'percent') return `${formatNumber(value)}%`;
  return formatNumber(value, 2);
}

function shownValue(parameter: TemplateParameter, value: ParameterValue): string | boolean {
  if (typeof value === 'boolean') return value;
  return isMoney(parameter) && typeof value === 'number' ? String(value / 100) : String(value);
}

function rangeText(parameter: TemplateParameter): string | null {
  const { min, max } = parameter;
  if (min === undefined && max === undefined) return null;
  if (max === undefined) return `${parameterText(parameter, min ?? 0)} or more`;
  if (min === undefined) return `${parameterText(parameter, max)} or less`;
  return `${parameterText(parameter, min)} to ${parameterText(parameter, max)}`;
}

/** Amounts are typed in dollars; the template counts cents. */
function unitText(parameter: TemplateParameter): string {
  return isMoney(parameter) ? parameter.unit.replace('US cents', 'US dollars') : parameter.unit;
}

function overrideOf(parameter: TemplateParameter, typed: string | boolean): unknown {
  if (typeof typed === 'boolean') return typed;
  const text = typed.trim();
  return isMoney(parameter) && !text.startsWith('$') ? `$${text}` : text;
}

function withoutId(message: string, id: string): string {
  return message.startsWith(`${id}: `) ? message.slice(id.length + 2) : message;
}

function resolve(
  template: StaffingTemplate,
  typed: TypedValues,
): { readonly values: ParameterValues | null; readonly problems: ReadonlyMap<string, string> } {
  const given = template.parameters.flatMap((parameter) => {
    const own = typed[parameter.id];
    return own === undefined ? [] : [[parameter.id, overrideOf(parameter, own)] as const];
  });
  try {
    return { values: resolveParameters(template, Object.fromEntries(given)), problems: new Map() };
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    return {
      values: null,
      problems: new Map(error.problems.map(({ id, message }) => [id, withoutId(message, id)])),
    };
  }
}

/** The form of a template with what a person typed: every field with its default, its problem and its source. */
export function parameterForm(template: StaffingTemplate, typed: TypedValues): ParameterForm {
  const { values, problems } = resolve(template, typed);
  const fields = template.parameters.map((parameter): ParameterField => ({
    parameter,
    shown: typed[parameter.id] ?? shownValue(parameter, parameter.default),
    isSet: typed[parameter.id] !== undefined,
    problem: problems.get(parameter.id) ?? null,
    defaultText: parameterText(parameter, parameter.default),
    rangeText: rangeText(parameter),
    unitText: unitText(parameter),
  }));
  const set = fields.filter((field) => field.isSet);
  return {
    fields,
    values,
    overrides:
      values === null
        ? {}
        : Object.fromEntries(
            set.flatMap(({ parameter: { id } }) => (values[id] === undefined ? [] : [[id, values[id]]])),
          ),
    setCount: set.length,
    problemCount: problems.size,
  };
}

/** What a form shows of values that a design was made with, for designing it again. */
export function typedFrom(
  template: StaffingTemplate,
  parameters: Readonly<Record<string, ParameterValue>>,
): TypedValues {
  return Object.fromEntries(
    template.parameters.flatMap((parameter) => {
      const value = parameters[parameter.id];
      return value === undefined ? [] : [[parameter.id, shownValue(parameter, value)]];
    }),
  );
}

/** Where a default comes from, in a few words: title and year, or whose choice it is. */
export function sourceWords(source: Source): string {
  switch (source.kind) {
    case 'published':
      return `${source.title}, ${source.year ?? 'undated'}${source.isVerified ? '' : ' (not verified)'}`;
    case 'file':
      return source.column === null ? source.file : `${source.file}, column ${source.column}`;
    case 'derived':
      return source.how;
    case 'choice':
      return source.who === 'school'
        ? `The school’s decision: ${source.note}`
        : `No source gives it. Staffroom’s choice: ${source.note}`;
    default:
      return source satisfies never;
  }
}
