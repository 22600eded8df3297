import { allSubjects, formatSource, parseSubject, type Subject } from '@staffroom/school';
import type {
  ParameterProblem,
  ParameterValue,
  ParameterValues,
  StaffingTemplate,
  TemplateParameter,
} from './template.ts';

/** Everything wrong with a set of parameters, at once; the message has one line for each. */
export class ParameterError extends Error {
  readonly problems: readonly ParameterProblem[];

  constructor(templateName: string, problems: readonly ParameterProblem[]) {
    super(
      [`The parameters do not fit ${templateName}.`, ...problems.map((problem) => problem.message)].join(
        '\n',
      ),
    );
    this.name = 'ParameterError';
    this.problems = problems;
  }
}

/**
 * The template's defaults with the overrides put in. Text is read as its parameter's kind, so that flags work: `3`, `30%`, `true`,
 * `$12,040` (dollars, for an amount in cents). Throws ParameterError that lists every unknown name and every bad value with
 * the range allowed and its source.
 */
export function resolveParameters(
  template: StaffingTemplate,
  overrides: Readonly<Record<string, unknown>> = {},
): ParameterValues {
  const known = new Set(template.parameters.map((parameter) => parameter.id));
  const problems: ParameterProblem[] = Object.keys(overrides)
    .filter((id) => !known.has(id))
    .map((id) => ({
      id,
      value: overrides[id],
      message: `${id}: ${template.name} has no such parameter. It has ${[...known].join(', ')}.`,
    }));
  const values: Record<string, ParameterValue> = {};
  for (const parameter of template.parameters) {
    const given = overrides[parameter.id];
    const value = given === undefined ? parameter.default : readValue(parameter, given);
    if (value === null) {
      problems.push({
        id: parameter.id,
        value: given,
        message: `${parameter.id}: ${describeAllowed(parameter)}, not ${JSON.stringify(given)}.`,
      });
    } else {
      values[parameter.id] = value;
    }
  }
  if (problems.length === 0) problems.push(...rosterOrder(values), ...(template.conflicts?.(values) ?? []));
  if (problems.length > 0) throw new ParameterError(template.name, problems);
  return values;
}

/** A number among resolved values. Throws RangeError where the template has no such number. */
export function numberIn(values: ParameterValues, id: string): number {
  const value = values[id];
  if (typeof value !== 'number')
    throw new RangeError(
      `There is no number "${id}" among the parameters ${Object.keys(values).join(', ')}.`,
    );
  return value;
}

/** A text among resolved values. Throws RangeError where the template has no such text. */
export function textIn(values: ParameterValues, id: string): string {
  const value = values[id];
  if (typeof value !== 'string')
    throw new RangeError(`There is no text "${id}" among the parameters ${Object.keys(values).join(', ')}.`);
  return value;
}

/** The subjects of a `subjects` parameter, in the order given. */
export function subjectsIn(values: ParameterValues, id: string): readonly Subject[] {
  return parseSubjects(textIn(values, id)) ?? [];
}

/** The value as the parameter's kind, or null where it does not fit. */
function readValue(parameter: TemplateParameter, given: unknown): ParameterValue | null {
  switch (parameter.kind) {
    case 'boolean':
      if (typeof given === 'boolean') return given;
      return given === 'true' ? true : given === 'false' ? false : null;
    case 'choice':
      return typeof given === 'string' && (parameter.choices ?? []).includes(given) ? given : null;
    case 'subjects':
      return typeof given === 'string' ? (parseSubjects(given)?.join('+') ?? null) : null;
    case 'number':
      return inRange(parameter, readNumber(given));
    case 'percent':
      return inRange(
        parameter,
        typeof given === 'string' ? readNumber(given.replace(/%$/, '')) : readNumber(given),
        true,
      );
    case 'cents':
      return inRange(
        parameter,
        typeof given === 'string' && given.startsWith('$') ? readDollars(given) : readNumber(given),
        true,
      );
    case 'integer':
    case 'minutes':
      return inRange(parameter, readNumber(given), true);
    default:
      return parameter.kind satisfies never;
  }
}

function readNumber(given: unknown): number | null {
  if (typeof given === 'number') return given;
  return typeof given === 'string' && /^-?\d+(\.\d+)?$/.test(given.trim()) ? Number(given) : null;
}

function readDollars(given: string): number | null {
  const written = /^\$(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{2}))?$/.exec(given);
  return written?.[1] === undefined
    ? null
    : Number(written[1].replaceAll(',', '')) * 100 + Number(written[2] ?? 0);
}

function inRange(parameter: TemplateParameter, value: number | null, isWhole = false): number | null {
  if (value === null || !Number.isFinite(value) || (isWhole && !Number.isInteger(value))) return null;
  return value >= (parameter.min ?? -Infinity) && value <= (parameter.max ?? Infinity) ? value : null;
}

function parseSubjects(text: string): readonly Subject[] | null {
  const subjects = text.split('+').map(parseSubject);
  const known = subjects.filter((subject) => subject !== null);
  return known.length === subjects.length && new Set(known).size === known.length ? known : null;
}

function describeAllowed(parameter: TemplateParameter): string {
  const { min, max } = parameter;
  const source = parameter.rangeSource === undefined ? '' : ` (${formatSource(parameter.rangeSource)})`;
  switch (parameter.kind) {
    case 'boolean':
      return 'must be true or false';
    case 'choice':
      return `must be one of ${(parameter.choices ?? []).join(', ')}${source}`;
    case 'subjects':
      return `must be different subjects joined by +, out of ${allSubjects.join(', ')}${source}`;
    default: {
      const kind = parameter.kind === 'number' ? 'a number' : 'a whole number';
      const range =
        min !== undefined && max !== undefined
          ? ` from ${min} to ${max}`
          : min === undefined
            ? ''
            : ` of at least ${min}`;
      return `must be ${kind}${range} (${parameter.unit})${source}`;
    }
  }
}

/** A problem where some of the teachers of a lead, counted by `part`, are more than all of them. */
export function partOfSpan(values: ParameterValues, part: string): readonly ParameterProblem[] {
  const [some, span] = [numberIn(values, part), numberIn(values, 'span')];
  if (some <= span) return [];
  return [
    {
      id: part,
      value: some,
      message: `${part}: ${some} of ${span} teachers led is too many. Maybe raise span.`,
    },
  ];
}

function rosterOrder(values: ParameterValues): readonly ParameterProblem[] {
  if (values['rosterTarget'] === undefined) return [];
  const [min, target, max] = [
    numberIn(values, 'rosterMin'),
    numberIn(values, 'rosterTarget'),
    numberIn(values, 'rosterMax'),
  ];
  if (min <= target && target <= max) return [];
  return [
    {
      id: 'rosterTarget',
      value: target,
      message: `rosterTarget: ${target} must lie between rosterMin (${min}) and rosterMax (${max}). Maybe change those too.`,
    },
  ];
}
