import { expect, test } from 'vitest';
import { parseSubject } from './subject.ts';

test.each([
  ['Math - Algebra 1', 'MATH'],
  ['English Language Arts 6', 'ELA'],
  ['English 9', 'ELA'],
  ['ELD 2', 'ESL'],
  ['US History', 'SOCIAL'],
  ['Social Studies', 'SOCIAL'],
  ['Earth Science', 'SCIENCE'],
  ['AP Biology', 'SCIENCE'],
  ['Computer Science 101', 'TECH'],
  ['Spanish II', 'LANGUAGE'],
  ['P.E. 7', 'PE'],
  ['Physical Education', 'PE'],
  ['Art 1', 'ARTS'],
  ['Band', 'MUSIC'],
  ['Homeroom KG', 'ELEMENTARY'],
  ['Special Education Resource', 'SPED'],
  ['Health', 'HEALTH'],
  ['SCI', 'SCIENCE'],
] as const)('%s is %s', (title, subject) => {
  expect(parseSubject(title)).toBe(subject);
});

test.each(['', 'Ferocious Raccoon', 'Section 4'])('"%s" names no subject', (title) => {
  expect(parseSubject(title)).toBeNull();
});
