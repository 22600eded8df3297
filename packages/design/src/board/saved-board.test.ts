import {
  PlanSchema,
  type Pins,
  type Plan,
  type School,
  type StaffId,
  type StudentId,
  type TeamId,
} from '@staffroom/school';
import { describe, expect, it } from 'vitest';
import { aBoardPlan, aBoardSchool, boardTools, noRules } from '../../tests/board-builders.ts';
import { checkPlan } from '../check-plan.ts';
import { applyEdit, openBoard } from './board.ts';
import { pinsOf } from './pins.ts';

const school = aBoardSchool();
const base = aBoardPlan(school);
const [one, two] = base.teams;
const student = one!.students[0]!;
const other = two!.students[0]!;

const edited = [
  { kind: 'swapStudents', a: student, b: other } as const,
  { kind: 'pinStudent', studentId: student, teamId: two!.id } as const,
  { kind: 'renameTeam', teamId: one!.id, name: 'The first team' } as const,
].reduce(applyEdit, openBoard(school, base)).plan;

/** As a file would hold it. */
const saved = (plan: Plan): Plan => JSON.parse(JSON.stringify(plan));

describe('a plan with decisions by hand', () => {
  it('says what was decided, and has the published form', () => {
    expect(PlanSchema.parse(saved(edited))).toEqual(saved(edited));
    expect(edited.edits?.decisions.map((edit) => edit.kind)).toEqual([
      'swapStudents',
      'pinStudent',
      'renameTeam',
    ]);
    expect(pinsOf(edited)).toEqual({ students: { [student]: two!.id }, adults: {} });
  });

  it('opens again as it was saved, and goes on', () => {
    const again = openBoard(school, saved(edited));
    expect(again.plan).toEqual(saved(edited));
    const on = applyEdit(again, { kind: 'placeStudents', studentIds: [other], to: two!.id });
    expect(on.edits).toHaveLength(4);
    expect(on.plan.teams[1]?.students).toContain(other);
  });

  it('is checked by designing again and deciding again', () => {
    expect(checkPlan(saved(edited), school, boardTools)).toEqual([]);
  });

  it('is found out where a decision was added that it does not hold', () => {
    const plan = saved(edited);
    plan.edits!.decisions.push({ kind: 'renameTeam', teamId: two!.id, name: 'Another name' });
    expect(checkPlan(plan, school, boardTools).map(({ path }) => path)).toContain('teams[1].name');
  });

  it('is found out where a decision makes no sense', () => {
    const plan = saved(edited);
    plan.edits!.decisions.push({ kind: 'swapStudents', a: 'nobody' as StudentId, b: other });
    expect(checkPlan(plan, school, boardTools).map(({ path }) => path)).toContain('edits.decisions[3]');
  });

  it('is designed again with everybody pinned kept where they are', () => {
    const adult = two!.adults.find((share) => share.share === 1000)!.staffId;
    const pinned = applyEdit(openBoard(school, edited), {
      kind: 'pinAdult',
      staffId: adult,
      teamIds: [two!.id],
    });
    const again = aBoardPlan(school, { pins: pinned.pins, seed: 7 });
    expect(again.teams[1]?.students).toContain(student);
    expect(again.teams[1]?.adults.map(({ staffId }) => staffId)).toContain<StaffId>(adult);
    expect(pinsOf(again)).toEqual(pinned.pins);
    expect(checkPlan(saved(again), school, boardTools)).toEqual([]);
    expect(openBoard(school, again).plan).toEqual(again);
  });
});

describe('pins that a design cannot keep', () => {
  const pinnedTo = (team: string): Pins => ({
    // Branding: ids of the test school.
    students: { [student]: team as TeamId },
    adults: { ['T-6-ELA-1' as StaffId]: [team as TeamId] },
  });

  it('are named with the teams there are, and what to do on the board', () => {
    expect(() => aBoardPlan(school, { pins: pinnedTo('6-9') })).toThrow(
      `${student} and T-6-ELA-1 are pinned to 6-9, and this design has the teams 6-1, 6-2, 7-1, 7-2. Unpin them on the board`,
    );
  });

  it('are named where the roster does not hold the person', () => {
    const pins: Pins = { students: { ['S-gone' as StudentId]: '6-1' as TeamId }, adults: {} };
    expect(() => aBoardPlan(school, { pins })).toThrow('S-gone is pinned and not in this roster. Unpin');
  });

  it('are told to be unpinned where rules of the school stand against them', () => {
    const apart = { people: base.teams[0]!.students.slice(0, 2), reason: 'a conflict' };
    const ruled: School = {
      ...school,
      rules: { ...noRules, students: { ...noRules.students, apart: [apart] } },
    };
    const pins: Pins = {
      students: Object.fromEntries(apart.people.map((id) => [id, base.teams[0]!.id])),
      adults: {},
    };
    expect(() => aBoardPlan(ruled, { pins })).toThrow(/pinned on the board[^]*Maybe unpin somebody/);
  });
});

describe('a plan of an earlier form', () => {
  it('opens: one without decisions by hand, as every plan was once', () => {
    const { edits: _, ...early } = saved(base);
    expect('edits' in early).toBe(false);
    const parsed = PlanSchema.parse(early);
    expect(openBoard(school, parsed).plan).toEqual(early);
    expect(checkPlan(parsed, school, boardTools)).toEqual([]);
  });
});
