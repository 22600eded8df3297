import type { StudentId, TeamId } from '@staffroom/school';
import { expect, test } from 'vitest';
import type { BoardThing } from './board-subject.ts';
import { thingsWith } from './selection.ts';

// Test data: ids are any text.
const student = (id: string): BoardThing => ({
  kind: 'student',
  id: id as StudentId,
  teamId: '6-1' as TeamId,
});
const selection = [student('s1'), student('s2')];

test('an action on one of the selected is about all of them', () => {
  expect(thingsWith(student('s2'), selection)).toEqual(selection);
});

test('an action on somebody else is about them alone', () => {
  expect(thingsWith(student('s3'), selection)).toEqual([student('s3')]);
});

test('an action on nobody is about nobody, whoever is selected', () => {
  expect(thingsWith(null, selection)).toEqual([]);
});
