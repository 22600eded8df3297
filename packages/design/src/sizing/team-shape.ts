import type { Level } from '@staffroom/school';
import type { ParameterValues, PostTemplate, StaffingTemplate } from '@staffroom/knowledge';

/** The posts of one team for one number of teachers. */
export interface TeamShape {
  readonly posts: readonly PostTemplate[];
  /** Time of the required posts that teach the roster, in thousandths. */
  readonly teaching: number;
  /** How many teachers this is away from the number asked for. */
  readonly distance: number;
}

/** How many teachers beyond the model's number a team may take so that no one is left over. */
const mostExtraTeachers = 3;

/**
 * The shapes a team may have. Where the school did not say how many teachers a team gets, elementary teams may take
 * fewer or more than the model's number, within its range, so that today's teachers find a place: one elementary
 * teacher can stand for another. In middle and high schools the subjects fix the posts.
 *
 * @param overridden ids of the parameters that the school set itself.
 */
export function teamShapes(
  template: StaffingTemplate,
  level: Level,
  values: ParameterValues,
  overridden: ReadonlySet<string>,
): readonly TeamShape[] {
  const usual = shapeOf(template.posts(level, values), 0);
  const parameter = template.parameters.find((each) => each.id === 'teacherCount' || each.id === 'span');
  const count = parameter === undefined ? undefined : values[parameter.id];
  if (level !== 'elementary' || parameter === undefined || typeof count !== 'number') return [usual];
  if (overridden.has(parameter.id) || parameter.min === undefined || parameter.max === undefined)
    return [usual];
  const most = Math.min(parameter.max, count + mostExtraTeachers);
  return Array.from({ length: most - parameter.min + 1 }, (_, index) => (parameter.min ?? 0) + index).map(
    (teachers) =>
      shapeOf(template.posts(level, { ...values, [parameter.id]: teachers }), Math.abs(teachers - count)),
  );
}

function shapeOf(posts: readonly PostTemplate[], distance: number): TeamShape {
  return {
    posts,
    teaching: posts.reduce((sum, post) => (post.required && post.teaches ? sum + post.amount : sum), 0),
    distance,
  };
}
