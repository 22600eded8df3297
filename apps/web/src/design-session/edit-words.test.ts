import type { BoardEdit, SingleEdit, StaffId, StudentId, TeamId } from '@staffroom/school';
import { expect, test } from 'vitest';
import { editWords, type Names } from './edit-words.ts';

const names: Names = {
  student: (id) => `student ${id}`,
  adult: (id) => `adult ${id}`,
  team: (id) => `Team ${id}`,
  post: (id) => `post ${id}`,
};

// Test data: ids are any text.
const unpin = (id: string): SingleEdit => ({ kind: 'pinStudent', studentId: id as StudentId, teamId: null });
const unpinAdult: SingleEdit = { kind: 'pinAdult', staffId: 't1' as StaffId, teamIds: [] };
const move: SingleEdit = { kind: 'placeStudents', studentIds: ['s9' as StudentId], to: '2' as TeamId };
const several = (...edits: SingleEdit[]): BoardEdit => ({ kind: 'several', edits });

test('parts that do the same are told as that', () => {
  expect(editWords(several(unpin('s1'), unpinAdult), names).done).toBe('unpinned student s1 and adult t1');
});

test('many people are counted', () => {
  const many = several(...['s1', 's2', 's3', 's4'].map(unpin));
  expect(editWords(many, names).noun).toBe('Unpin 4 people at once');
});

test('parts that do this and that move people', () => {
  expect(editWords(several(unpin('s1'), move), names).doing).toBe('moving student s1 and student s9');
});
