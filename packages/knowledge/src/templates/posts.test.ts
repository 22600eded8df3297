import { coreSubjects } from '@staffroom/school';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveParameters, templateFor } from '../index.ts';
import { teachingPosts } from './posts.ts';

test('more teachers than subjects are whole people, the first subjects first', () => {
  const posts = teachingPosts('middle', 'teamTeacher', 6, coreSubjects);
  expect(posts.map((post) => [post.id, post.amount, post.count])).toEqual([
    ['ela', 2000, 2],
    ['math', 2000, 2],
    ['science', 1000, 1],
    ['social', 1000, 1],
  ]);
});

test('fewer teachers than subjects are shared evenly, so that somebody covers two', () => {
  const posts = teachingPosts('high', 'teamTeacher', 3, coreSubjects);
  expect(posts.map((post) => post.amount)).toEqual([750, 750, 750, 750]);
});

test('the posts of a team add up to its teachers exactly', () => {
  const levels = fc.constantFrom('elementary' as const, 'middle' as const, 'high' as const);
  fc.assert(
    fc.property(
      levels,
      fc.nat(30),
      fc.subarray([...coreSubjects, 'LANGUAGE', 'ARTS', 'PE'] as const, { minLength: 1 }),
      (level, teachers, subjects) => {
        const posts = teachingPosts(level, 'teamTeacher', teachers, subjects);
        expect(posts.reduce((sum, post) => sum + post.amount, 0)).toBe(teachers * 1000);
        expect(posts.every((post) => post.count * 1000 >= post.amount)).toBe(true);
      },
    ),
  );
});

test("the lead of a core team is one of its teachers, and the lead's extra pay stays unknown until the school sets it", () => {
  const template = templateFor('newCoreTeam', 'middle');
  const leadOf = (overrides: Record<string, unknown>) =>
    template.posts('middle', resolveParameters(template, overrides)).find((post) => post.lead);
  expect(leadOf({})).toMatchObject({ designation: true, amount: 0, supplementCents: null });
  expect(leadOf({ leadSupplement: 500_000 })?.supplementCents).toEqual({
    value: 500_000,
    source: { kind: 'choice', who: 'school', note: 'Lead supplement set by the school' },
  });
});

test('a supplement left at its default keeps the source of the default', () => {
  const template = templateFor('ncAdvancedTeachingRoles', 'high');
  const lead = template.posts('high', resolveParameters(template)).find((post) => post.lead);
  expect(lead?.supplementCents).toMatchObject({
    value: 1_000_000,
    source: { kind: 'published', year: 2024, isVerified: true },
  });
});

test('a partly released multi-classroom leader keeps a class', () => {
  const template = templateFor('ocMultiClassroomLeadership', 'elementary');
  const leadOf = (leadRelease: number) =>
    template.posts('elementary', resolveParameters(template, { leadRelease })).find((post) => post.lead);
  expect(leadOf(100)).toMatchObject({ teaches: false, releaseShare: 1000, designation: false, amount: 1000 });
  expect(leadOf(40)).toMatchObject({ teaches: true, releaseShare: 400 });
});

test('tutors are as many as their pairs of students need', () => {
  const template = templateFor('highDosageTutorTeam', 'high');
  const tutorsFor = (studentsTutored: number) =>
    template
      .posts('high', resolveParameters(template, { studentsTutored }))
      .find((post) => post.id === 'tutor')?.count;
  expect([1, 12, 13, 60].map(tutorsFor)).toEqual([1, 1, 2, 5]);
});

test('residents teach the students of a vacancy they split, and add to a class that has its teacher otherwise', () => {
  const template = templateFor('usPrepResidency', 'middle');
  const residentFor = (route: string) =>
    template.posts('middle', resolveParameters(template, { route })).find((post) => post.id === 'resident');
  expect(residentFor('vacancy')).toMatchObject({ teaches: true, count: 2, payCents: { value: 2_400_000 } });
  expect(residentFor('substitute')).toMatchObject({ teaches: false, releaseShare: 200 });
});
