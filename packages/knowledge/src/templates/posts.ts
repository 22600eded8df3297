import { cents, fte, fullTime, type Level, type Subject } from '@staffroom/school';
import { numberIn } from './parameters.ts';
import type { ParameterValues, PostNeed, PostTemplate, SourcedCents, TemplateParameter } from './template.ts';

type PostFields = Pick<PostTemplate, 'id' | 'roleId' | 'need'> & Partial<PostTemplate>;

/** A post; what is left out is one full-time required adult who neither teaches the roster nor leads. */
export function post(fields: PostFields): PostTemplate {
  return {
    amount: fte(fullTime * (fields.count ?? 1)),
    count: 1,
    required: true,
    teaches: false,
    certified: false,
    lead: false,
    designation: false,
    releaseShare: fte(0),
    reachIncrease: 0,
    supplementCents: null,
    payCents: null,
    ...fields,
  };
}

/** The posts without those that take no time and are no designation, as a parameter set to 0 leaves them. */
export function withoutEmpty(posts: readonly PostTemplate[]): readonly PostTemplate[] {
  return posts.filter((each) => each.designation || each.amount > 0);
}

/** What an ordinary teacher of a level must bring where the model names no subject. */
export function teacherNeed(level: Level): PostNeed {
  return level === 'elementary' ? { kind: 'elementary' } : { kind: 'anyTeacher' };
}

/**
 * Certified teachers of the roster in one role: one elementary post line, or in middle and high schools one line a subject.
 * With at least as many teachers as subjects they are whole, the first subjects getting the surplus; with fewer, every subject
 * gets an equal share and somebody must be certified in two.
 */
export function teachingPosts(
  level: Level,
  roleId: string,
  teachers: number,
  subjects: readonly Subject[],
): readonly PostTemplate[] {
  const teaching = { roleId, teaches: true, certified: true } as const;
  if (level === 'elementary')
    return [post({ ...teaching, id: 'teacher', need: { kind: 'elementary' }, count: teachers })];
  return subjects.map((subject, index) => {
    const need: PostNeed = { kind: 'subject', subject };
    const id = subject.toLowerCase();
    const shares = evenShares(teachers, subjects.length);
    const share = shares[index] ?? 0;
    return post({
      ...teaching,
      id,
      need,
      count: Math.max(1, Math.ceil(share / fullTime)),
      amount: fte(share),
    });
  });
}

/** Whole posts dealt out one by one where there are enough, else thousandths that sum to the posts exactly. */
function evenShares(posts: number, ways: number): readonly number[] {
  const unit = posts >= ways ? fullTime : 1;
  const units = (posts * fullTime) / unit;
  return Array.from(
    { length: ways },
    (_, index) => (Math.floor(units / ways) + (index < units % ways ? 1 : 0)) * unit,
  );
}

/** Whole percent of a full-time post as thousandths. */
export function shareIn(values: ParameterValues, id: string): ReturnType<typeof fte> {
  return fte(numberIn(values, id) * 10);
}

/** Pay set by a parameter in cents: null at 0, the parameter's source at its default, else the school's own decision. */
export function centsIn(values: ParameterValues, parameter: TemplateParameter): SourcedCents | null {
  const value = numberIn(values, parameter.id);
  if (value === 0) return null;
  const source =
    value === parameter.default
      ? parameter.source
      : ({ kind: 'choice', who: 'school', note: `${parameter.label} set by the school` } as const);
  return { value: cents(value), source };
}
