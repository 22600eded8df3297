import { aFinding, anAnalysisLine, aPlan, aPost, aReading, aSchool, aTeam } from '@staffroom/testkit';
import { fte } from '@staffroom/school';
import { describe, expect, it } from 'vitest';
import { boardNotes } from './board-notes.ts';

const team = aTeam('6-1', ['s1'], { name: 'Heron', posts: [aPost('6-1/math', { vacant: fte(500) })] });

describe('what needs an eye', () => {
  it('is who is missing, then the law, then broken rules before those that come close', () => {
    const notes = boardNotes(
      aPlan(aSchool(), {
        teams: [team],
        vacancies: [
          {
            teamId: team.id,
            postId: '6-1/math',
            roleId: 'teamTeacher',
            need: 'certified in mathematics',
            amount: fte(500),
            studentCount: 1,
          },
        ],
        policy: [aFinding({ outcome: 'waiver', subject: '6-1', message: 'Too large.' }), aFinding()],
        analysis: [
          anAnalysisLine('close', { design: aReading(1, { status: 'attention' }) }),
          anAnalysisLine('broken', { severity: 'hard', design: aReading(1, { status: 'broken' }) }),
          anAnalysisLine('kept', { design: aReading(1, { status: 'kept' }) }),
        ],
      }),
    );
    expect(notes.map(({ title, tone }) => [title, tone])).toEqual([
      ['To hire: mathematics teacher', 'missing'],
      ['Needs a waiver', 'eye'],
      ['broken', 'missing'],
      ['close', 'eye'],
    ]);
    expect(notes[0]?.text).toBe(
      'Heron, 0.5 of a full-time post. Asks for: certified in mathematics. 1 student waits for this post.',
    );
    expect(notes[1]?.text).toBe('Heron: Too large. (NC, 2024)');
  });

  it('is nothing where everything is kept', () => {
    expect(boardNotes(aPlan(aSchool(), { policy: [aFinding()] }))).toEqual([]);
  });
});
