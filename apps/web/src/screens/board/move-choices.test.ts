import { aPlan, aPost, aSchool, aShare, aTeam } from '@staffroom/testkit';
import { fte, type StaffId, type StudentId, type TeamId } from '@staffroom/school';
import { describe, expect, it } from 'vitest';
import { dropOf } from './drop-edit.ts';
import { adultMoves, studentMoves } from './move-choices.ts';

const band = { id: '7', label: 'grade 7', grades: [] };
const teams = [
  aTeam('6-1', ['s1'], {
    name: 'Heron',
    posts: [aPost('6-1/math')],
    adults: [aShare('t1', '6-1/math')],
  }),
  aTeam('6-2', [], {
    name: 'Kestrel',
    posts: [
      aPost('6-2/math', { vacant: fte(500) }),
      aPost('6-2/ela', { label: 'ELA teacher', subject: 'ELA' }),
    ],
    adults: [aShare('t2', '6-2/ela')],
  }),
  aTeam('7-1', [], { name: 'Wren', band }),
];
const plan = aPlan(aSchool(), { teams });

describe('where students may go', () => {
  it('is every other team of their band, or no team', () => {
    const moves = studentMoves(plan, ['s1' as StudentId], '6-1' as TeamId, '6');
    expect(moves.map(({ label }) => label)).toEqual(['Kestrel', 'No team']);
    expect(moves[0]?.edit).toEqual({ kind: 'placeStudents', studentIds: ['s1'], to: '6-2' });
  });
});

describe('where an adult may go', () => {
  const moves = adultMoves(plan, 't1' as StaffId, '6-1/math', (name) => name);

  it('is a post to fill, for as much of their time as it asks for', () => {
    expect(moves[0]).toMatchObject({
      label: 'Kestrel: mathematics teacher',
      edit: { kind: 'placeAdult', from: '6-1/math', to: '6-2/math', share: 500 },
    });
  });

  it('is the post of somebody alike, in exchange, or time outside the teams', () => {
    expect(moves.slice(1).map(({ kind }) => kind)).toEqual(['swap', 'outside']);
    expect(moves[1]?.edit).toMatchObject({ kind: 'swapAdults', b: { staffId: 't2', postId: '6-2/ela' } });
  });
});

describe('dropping on a team', () => {
  it('moves the students who are not there yet', () => {
    const things = ['s1', 's2'].map((student, index) => ({
      kind: 'student' as const,
      id: student as StudentId,
      teamId: (index === 0 ? '6-1' : '6-2') as TeamId,
    }));
    expect(dropOf(plan, things, '6-2' as TeamId)).toEqual({
      kind: 'decision',
      edit: { kind: 'placeStudents', studentIds: ['s1'], to: '6-2' },
    });
  });

  it('puts an adult into the one post that is open, and asks where none is', () => {
    const adult = {
      kind: 'adult' as const,
      id: 't1' as StaffId,
      teamId: '6-1' as TeamId,
      postId: '6-1/math',
    };
    expect(dropOf(plan, [adult], '6-2' as TeamId)).toMatchObject({
      kind: 'decision',
      edit: { to: '6-2/math' },
    });
    expect(dropOf(plan, [adult], '7-1' as TeamId).kind).toBe('question');
    expect(dropOf(plan, [adult], '6-1' as TeamId).kind).toBe('nothing');
  });
});
