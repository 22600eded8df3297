import type { BoardEdit, School } from '@staffroom/school';
import { describe, expect, it } from 'vitest';
import { aBoardPlan, aBoardSchool, noRules } from '../../tests/board-builders.ts';
import { applyEdit, openBoard, type Board } from './board.ts';
import { effectsOf } from './effects.ts';
import { fixesFor } from './fixes-for.ts';
import { keyMeasures } from './key-measures.ts';
import { swapsFor } from './swaps-for.ts';
import { whyHere } from './why-here.ts';

const school = aBoardSchool();
const board = openBoard(school, aBoardPlan(school));
const [one, two] = board.plan.teams;
const student = one!.students[0]!;

const valueOf = (now: Board, rule: string, subject = 'school'): number | null =>
  now.plan.analysis.find((line) => line.rule === rule && line.subject === subject)?.design?.value ?? null;

describe('whyHere', () => {
  it('tells of a student what the balance would be on each other team of the grade', () => {
    const why = whyHere(board, { kind: 'student', id: student });
    const moved = applyEdit(board, { kind: 'placeStudents', studentIds: [student], to: two!.id });
    const costOf = (now: Board): number => now.plan.solved.find((each) => each.subject === '6')!.value;
    expect(why.alternatives.map(({ id }) => id)).toEqual([two!.id]);
    expect(why.alternatives[0]!.cost).toBeCloseTo(costOf(moved) - costOf(board), 9);
  });

  it('tells of pins and rules that bind, with the reason given', () => {
    const apart = { people: [student, two!.students[0]!], reason: 'a quarrel' };
    const ruled: School = {
      ...school,
      rules: { ...noRules, students: { ...noRules.students, apart: [apart] } },
    };
    const opened = openBoard(ruled, aBoardPlan(ruled));
    const team = opened.plan.teams.find((each) => each.students.includes(student))!;
    const pinned = applyEdit(opened, { kind: 'pinStudent', studentId: student, teamId: team.id });
    const texts = whyHere(pinned, { kind: 'student', id: student }).reasons.map(({ text }) => text);
    expect(texts[0]).toContain(`is pinned to ${team.name}`);
    expect(texts[1]).toContain('apart from');
    expect(texts[1]).toContain('Reason given: a quarrel.');
  });

  it('tells of an adult what the post needs, how they meet it, and who else could', () => {
    const math = one!.adults.find((adult) => adult.postId === '6-1/math' && adult.share > 0)!;
    const why = whyHere(board, { kind: 'adult', id: math.staffId, postId: math.postId });
    expect(why.summary).toBe(`${math.staffId} holds 6-1/math (1).`);
    expect(why.reasons.map(({ text }) => text).join(' ')).toContain(
      'asks for: certified in mathematics, grade 6',
    );
    expect(why.alternatives.map(({ id }) => id)).toContain('T-6-MATH-2');
  });

  it('says of a student without a team why', () => {
    const away = applyEdit(board, { kind: 'placeStudents', studentIds: [student], to: null });
    expect(whyHere(away, { kind: 'student', id: student }).summary).toBe(
      `${student} is on no team: on no team, though grade 6 has teams.`,
    );
  });
});

describe('swapsFor', () => {
  it('lists exchanges of a student that can be made as they are, the most alike rosters first', () => {
    const swaps = swapsFor(board, { kind: 'student', id: student }, 4);
    const values = swaps.map(
      ({ edit }) => applyEdit(board, edit).plan.solved.find((each) => each.subject === '6')!.value,
    );
    expect(swaps).toHaveLength(4);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  it('tells what each exchange does, as the board then shows it', () => {
    const [swap] = swapsFor(board, { kind: 'student', id: student }, 1);
    expect(swap?.effects).toEqual(effectsOf(board, swap!.edit));
  });

  it('exchanges adults only where both fit', () => {
    const ela = one!.adults.find((adult) => adult.postId === '6-1/ela')!;
    const swaps = swapsFor(board, { kind: 'adult', id: ela.staffId }, 5);
    const posts = swaps.flatMap(({ edit }) => (edit.kind === 'swapAdults' ? [edit.b.postId] : []));
    expect(posts.length).toBeGreaterThan(0);
    expect(posts.filter((post) => !post.endsWith('/ela'))).toEqual([]);
  });
});

describe('fixesFor', () => {
  it('brings a team that is too small back to its size', () => {
    const moved = { kind: 'placeStudents' as const, studentIds: two!.students.slice(0, 12), to: one!.id };
    const thin = applyEdit(board, moved);
    const { suggestions } = fixesFor(thin, { rule: 'teamSize', subject: two!.id }, 1);
    const statuses = ({ plan }: Board): unknown =>
      plan.analysis.filter((line) => line.rule === 'teamSize').map((line) => line.design?.status);
    expect(statuses(thin)).toContain('attention');
    expect(statuses(applyEdit(thin, suggestions[0]!.edit))).toEqual(['kept', 'kept', 'kept', 'kept']);
  });

  it('finds who could fill a vacant post', () => {
    const holder = one!.adults.find((adult) => adult.postId === '6-1/ela')!;
    const vacant = applyEdit(board, {
      kind: 'placeAdult',
      staffId: holder.staffId,
      from: holder.postId,
      to: null,
      share: null,
    });
    const { suggestions, reason } = fixesFor(vacant, { rule: 'vacancies', subject: 'school' }, 3);
    expect(valueOf(applyEdit(vacant, suggestions[0]!.edit), 'vacancies')).toBe(0);
    expect(reason).toBeNull();
  });

  it('finds who could fill one vacant post of several', () => {
    const vacant = ['6-1/ela', '6-2/ela'].reduce((now, postId) => {
      const holder = now.plan.teams.flatMap(({ adults }) => adults).find((adult) => adult.postId === postId)!;
      const { staffId } = holder;
      return applyEdit(now, { kind: 'placeAdult', staffId, from: postId, to: null, share: null });
    }, board);
    const { suggestions } = fixesFor(vacant, { rule: 'vacancies', subject: '6-2/ela' }, 9);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.map(({ edit }) => edit)).toEqual(
      suggestions.map(() => expect.objectContaining({ kind: 'placeAdult', to: '6-2/ela' })),
    );
  });

  it('says whom to hire where nobody could', () => {
    const without: School = { ...school, staff: school.staff.filter(({ id }) => id !== 'T-6-ELA-2') };
    const opened = openBoard(without, aBoardPlan(without));
    const { suggestions, reason } = fixesFor(opened, { rule: 'vacancies', subject: 'school' }, 3);
    expect(suggestions).toEqual([]);
    expect(reason).toContain('To hire:');
  });

  it('moves people so that a broken rule of the school is kept again', () => {
    const together = { people: one!.students.slice(0, 2), reason: 'siblings' };
    const ruled: School = {
      ...school,
      rules: { ...noRules, students: { ...noRules.students, together: [together] } },
    };
    const opened = openBoard(ruled, aBoardPlan(ruled));
    const place = opened.plan.teams.findIndex((team) => team.students.includes(student));
    const other = opened.plan.teams[1 - place]!;
    const broken = applyEdit(opened, { kind: 'placeStudents', studentIds: [student], to: other.id });
    const line = { rule: 'rules.students.together.1', subject: student };
    const { suggestions } = fixesFor(broken, line, 1);
    expect(valueOf(broken, line.rule, line.subject)).toBe(1);
    expect(valueOf(applyEdit(broken, suggestions[0]!.edit), line.rule, line.subject)).toBe(0);
  });

  it('places nobody by what is only reported for fairness', () => {
    const line = board.plan.analysis.find((each) => each.rule === 'audit.lunch.spread')!;
    expect(fixesFor(board, line, 3)).toEqual({
      suggestions: [],
      reason: expect.stringMatching(/never used to place anyone|no value/),
    });
    const edit: BoardEdit = { kind: 'placeStudents', studentIds: [student], to: two!.id };
    expect(effectsOf(board, edit).filter(({ rule }) => rule.startsWith('audit.'))).toEqual([]);
  });

  it('says so where a line is within its limit', () => {
    expect(fixesFor(board, { rule: 'vacancies', subject: 'school' }, 3)).toEqual({
      suggestions: [],
      reason: 'It is within its limit.',
    });
  });
});

describe('keyMeasures', () => {
  it('holds cost, balance, reach of leads and planning time, the last without a value', () => {
    const measures = new Map(keyMeasures(board.plan).map((each) => [each.rule, each]));
    expect([...measures.keys()]).toEqual(
      expect.arrayContaining(['cost.perStudent', 'misplaced', 'reach.lead', 'time.planning']),
    );
    expect(measures.get('time.planning')).toMatchObject({ baseline: null, design: null });
    expect(measures.get('reach.lead')?.design).toBe(valueOf(board, 'reach.lead'));
  });

  it('gives no sum of which a part is not known', () => {
    const analysis = board.plan.analysis.map((line) =>
      line.rule === 'cost.perStudent' ? { ...line, difference: null } : line,
    );
    const cost = keyMeasures({ analysis }).find(({ rule }) => rule === 'cost.perStudent');
    expect(cost).toMatchObject({ baseline: null, design: null });
  });
});
