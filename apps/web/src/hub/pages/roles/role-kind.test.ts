import { shippedFacts } from '@staffroom/knowledge';
import { expect, test } from 'vitest';
import { roleKind } from './role-kind.ts';

function kindOf(id: string): readonly string[] {
  return shippedFacts.roles.roles.filter((role) => role.id === id).map(roleKind);
}

test('a role is drawn by whether it leads a team or needs a certificate', () => {
  expect(
    ['multiClassroomLeader', 'leadTeacherNew', 'teamTeacher', 'residentNew', 'paraeducatorOnTeam'].flatMap(
      kindOf,
    ),
  ).toEqual(['lead', 'lead', 'teacher', 'support', 'support']);
});
