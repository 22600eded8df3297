import { fte, type BoardEdit, type StaffId, type StudentId, type TeamId } from '@staffroom/school';
import { describe, expect, it } from 'vitest';
import { aBoardPlan, aBoardSchool } from '../../tests/board-builders.ts';
import { applyEdit, openBoard, refusalOf, type Board } from './board.ts';
import { BoardEditError } from './board-edit-error.ts';

const school = aBoardSchool();
const board = openBoard(school, aBoardPlan(school));
const [one, two, three] = board.plan.teams;
const student = one!.students[0]!;
const teacher = one!.adults.find((adult) => adult.postId === '6-1/ela')!.staffId;
const partTimer = two!.adults.find((adult) => adult.postId === '6-2/math')!.staffId;

/** What a decision is refused with. */
function refusal(now: Board, edit: BoardEdit): unknown {
  try {
    applyEdit(now, edit);
  } catch (error) {
    return error;
  }
  return null;
}

describe('a decision that makes no sense is refused with its remedy', () => {
  it.each<readonly [string, BoardEdit, string, string]>([
    [
      'an unknown student',
      { kind: 'placeStudents', studentIds: ['S-nobody' as StudentId], to: two!.id },
      'unknownStudent',
      'no student "S-nobody"',
    ],
    [
      'an unknown team',
      { kind: 'placeStudents', studentIds: [student], to: '9-9' as TeamId },
      'unknownTeam',
      'Its teams are 6-1, 6-2, 7-1, 7-2.',
    ],
    [
      'a student named twice',
      { kind: 'placeStudents', studentIds: [student, student], to: two!.id },
      'twice',
      'named twice',
    ],
    [
      'a student who is there already',
      { kind: 'placeStudents', studentIds: [student], to: one!.id },
      'noChange',
      'already',
    ],
    [
      'a team of other grades',
      { kind: 'placeStudents', studentIds: [student], to: three!.id },
      'otherGrade',
      "Maybe choose a team of the student's grade.",
    ],
    [
      'two students of one team',
      { kind: 'swapStudents', a: student, b: one!.students[1]! },
      'noChange',
      'on the same team',
    ],
    [
      'an unknown adult',
      { kind: 'placeAdult', staffId: 'T-nobody' as StaffId, from: null, to: '6-1/ela', share: null },
      'unknownAdult',
      'no adult "T-nobody"',
    ],
    [
      'an unknown post',
      { kind: 'placeAdult', staffId: teacher, from: '6-1/ela', to: '6-1/art', share: null },
      'unknownPost',
      'no post "6-1/art"',
    ],
    [
      'a full post',
      { kind: 'placeAdult', staffId: teacher, from: '6-1/ela', to: '6-2/ela', share: null },
      'postFull',
      'Maybe swap with T-6-ELA-',
    ],
    [
      'a share larger than held',
      { kind: 'placeAdult', staffId: partTimer, from: '6-2/math', to: null, share: fte(600) },
      'notHeld',
      'has 0.5 in 6-2/math, not 0.6. Maybe give at most 0.5.',
    ],
    [
      'a post that the person does not hold',
      { kind: 'placeAdult', staffId: teacher, from: '6-2/math', to: null, share: null },
      'notHeld',
      'holds nothing of 6-2/math',
    ],
    [
      'more time than the person has',
      {
        kind: 'swapAdults',
        a: { staffId: teacher, postId: '6-1/ela' },
        b: { staffId: partTimer, postId: '6-2/math' },
      },
      'noTime',
      `${partTimer} has 0.5 for a post of 1`,
    ],
    [
      'time that is already given to teams',
      { kind: 'placeAdult', staffId: teacher, from: null, to: '6-2/math', share: null },
      'noTime',
      'Maybe take it from 6-1/ela (1).',
    ],
    [
      'the post of a lead, which is none',
      { kind: 'placeAdult', staffId: teacher, from: '6-1/ela', to: '6-1/lead', share: null },
      'notLed',
      'Maybe choose the lead of',
    ],
    [
      'a lead from another team',
      { kind: 'chooseLead', teamId: one!.id, staffId: partTimer },
      'notOnTeam',
      'Maybe move them there first.',
    ],
    [
      'a pin where the student is not',
      { kind: 'pinStudent', studentId: student, teamId: two!.id },
      'notOnTeam',
      'Maybe move the student there first, then pin.',
    ],
  ])('%s', (_, edit, code, words) => {
    const error = refusal(board, edit);
    expect(error).toBeInstanceOf(BoardEditError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(words) });
    expect(refusalOf(board, edit)).toEqual(error);
  });

  it('is not refused where it makes sense', () => {
    expect(refusalOf(board, { kind: 'placeStudents', studentIds: [student], to: two!.id })).toBeNull();
  });

  it('leaves the board as it was, also where only the last part of a decision makes no sense', () => {
    const edit: BoardEdit = {
      kind: 'several',
      edits: [
        { kind: 'placeStudents', studentIds: [student], to: two!.id },
        { kind: 'placeStudents', studentIds: [student], to: two!.id },
      ],
    };
    expect(refusal(board, edit)).toMatchObject({ code: 'noChange' });
    expect(board.plan.teams[0]?.students).toContain(student);
  });
});

describe('what a decision brings with it', () => {
  it('lets rules of the school be broken, and shows them as broken', () => {
    const together = { people: one!.students.slice(0, 2), reason: 'siblings' };
    const rules = {
      state: null,
      students: { together: [together], apart: [], pinned: [], forbidden: [] },
      staff: { together: [], apart: [], pinned: [], forbidden: [] },
      teamCounts: {},
      teamSizes: { min: null, max: null },
      priorities: {},
    };
    const ruled = { ...school, rules };
    const now = openBoard(ruled, aBoardPlan(ruled));
    const place = now.plan.teams.findIndex((team) => team.students.includes(student));
    const other = now.plan.teams[1 - place]!;
    const after = applyEdit(now, { kind: 'placeStudents', studentIds: [student], to: other.id });
    const statusOf = ({ plan }: Board): unknown =>
      plan.analysis.find((line) => line.rule === 'rules.students.together.1')?.design?.status;
    expect([statusOf(now), statusOf(after)]).toEqual(['kept', 'broken']);
  });

  it('leaves a post vacant whose holder goes, and a team without its lead', () => {
    const lead = one!.adults.find((adult) => adult.isLead && adult.share > 0)!;
    const after = applyEdit(board, {
      kind: 'placeAdult',
      staffId: lead.staffId,
      from: lead.postId,
      to: null,
      share: null,
    }).plan;
    expect(after.vacancies).toContainEqual(expect.objectContaining({ postId: lead.postId, amount: 1000 }));
    expect(after.teams[0]?.adults.some((adult) => adult.isLead)).toBe(false);
    expect(after.schoolwide).toContainEqual(
      expect.objectContaining({ staffId: lead.staffId, share: 1000, isPlaced: false }),
    );
    expect(after.analysis.find((line) => line.rule === 'vacancies')?.design?.value).toBe(1);
  });

  it('takes the pin along with a student who is moved', () => {
    const pinned = applyEdit(board, { kind: 'pinStudent', studentId: student, teamId: one!.id });
    const moved = applyEdit(pinned, { kind: 'placeStudents', studentIds: [student], to: two!.id });
    expect(moved.pins.students).toEqual({ [student]: two!.id });
  });

  it('keeps the proved bound, and values the rosters anew', () => {
    const { plan } = applyEdit(board, { kind: 'placeStudents', studentIds: [student], to: two!.id });
    const [before, after] = [board.plan, plan].map((each) =>
      each.solved.find((one_) => one_.subject === '6'),
    );
    expect(after!.value).toBeGreaterThan(before!.value);
    expect(after!.bound).toBe(before!.bound);
    expect(after!.value).toBeCloseTo(
      after!.terms.reduce((sum, term) => sum + term.cost, 0),
      9,
    );
  });
});
