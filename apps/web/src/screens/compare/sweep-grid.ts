import {
  resolveParameters,
  ParameterError,
  type ParameterValue,
  type StaffingTemplate,
  type TemplateParameter,
} from '@staffroom/knowledge';

/** The values that a person wants to try, as typed, by parameter. */
export type TypedGrid = Readonly<Record<string, string>>;

/** A grid ready to start, or what is wrong with it by parameter. */
export interface SweepGrid {
  readonly grid: Readonly<Record<string, readonly ParameterValue[]>>;
  readonly problems: Readonly<Record<string, string>>;
  /** Every combination is a case. */
  readonly caseCount: number;
}

/** A sweep on one school stays a matter of minutes. */
export const mostCases = 60;

/** Parameters that it makes sense to try several values of. */
export function sweepable(template: StaffingTemplate): readonly TemplateParameter[] {
  return template.parameters.filter(({ kind }) => kind !== 'subjects');
}

/** `80, 100, 120` or, with a step, `80–120 by 20` as texts, each once, in the order typed. In an amount, a comma before three digits belongs to the number. */
export function listedValues(text: string, isMoney = false): readonly string[] {
  const parts = text
    .split(isMoney ? /;|,(?!\d{3}(?!\d))/ : /[,;]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return [...new Set(parts.flatMap(valuesOfPart))];
}

function valuesOfPart(part: string): readonly string[] {
  const range = /^(\d+)\s*(?:–|-|to)\s*(\d+)\s+by\s+(\d+)$/.exec(part);
  if (range === null) return [part];
  const [from, to, step] = [Number(range[1]), Number(range[2]), Number(range[3])];
  if (step === 0 || to < from || (to - from) / step > mostCases) return [part];
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) =>
    String(from + index * step),
  );
}

function read(
  template: StaffingTemplate,
  parameter: TemplateParameter,
  text: string,
): ParameterValue | { readonly problem: string } {
  const given = parameter.kind === 'cents' && !text.startsWith('$') ? `$${text}` : text;
  try {
    // Only the value itself is judged here, under a name of its own: values that do not go together are results of the sweep.
    const alone = { ...template, parameters: [{ ...parameter, id: 'value' }], conflicts: () => [] };
    const { value } = resolveParameters(alone, { value: given });
    return value ?? { problem: `“${text}” is not a value of ${parameter.label}.` };
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    const message = error.problems[0]?.message ?? error.message;
    return { problem: `“${text}” ${message.replace(/^[^:]+: /, '').replace(/, not .*$/, '')}.` };
  }
}

/** Reads what a person typed into a grid of values. A parameter left empty is not part of the grid. */
export function sweepGrid(template: StaffingTemplate, typed: TypedGrid): SweepGrid {
  const grid: Record<string, readonly ParameterValue[]> = {};
  const problems: Record<string, string> = {};
  for (const parameter of template.parameters) {
    const texts = listedValues(typed[parameter.id] ?? '', parameter.kind === 'cents');
    if (texts.length === 0) continue;
    const values: ParameterValue[] = [];
    for (const text of texts) {
      const value = read(template, parameter, text);
      if (typeof value === 'object') problems[parameter.id] = value.problem;
      else values.push(value);
    }
    grid[parameter.id] = values;
  }
  const caseCount = Object.values(grid).reduce((count, values) => count * values.length, 1);
  return { grid, problems, caseCount };
}
