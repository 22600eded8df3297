import type { StaffingTemplate, TemplateParameter } from '@staffroom/knowledge';

/** The parameters that every one of the templates has, subjects aside: one grid of values must make sense for all of them. */
export function commonParameters(templates: readonly StaffingTemplate[]): readonly TemplateParameter[] {
  const [first, ...others] = templates;
  if (first === undefined) return [];
  return first.parameters.filter(
    ({ id, kind }) =>
      kind !== 'subjects' &&
      others.every((template) => template.parameters.some((parameter) => parameter.id === id)),
  );
}
