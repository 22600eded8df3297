import { z } from 'zod';
import { StaffIdSchema, StudentIdSchema, TeamIdSchema } from '../ids.ts';
import { FteSchema } from '../units.ts';

/** A post by its id in the plan, such as `6-1/math`. */
const PostIdSchema = z.string().min(1);

const SingleEditSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('placeStudents'),
      studentIds: z.array(StudentIdSchema).min(1),
      to: TeamIdSchema.nullable(),
    })
    .describe('Students go to a team, or to none'),
  z
    .strictObject({ kind: z.literal('swapStudents'), a: StudentIdSchema, b: StudentIdSchema })
    .describe('Two students of different teams take each other’s place'),
  z
    .strictObject({
      kind: z.literal('placeAdult'),
      staffId: StaffIdSchema,
      from: PostIdSchema.nullable(),
      to: PostIdSchema.nullable(),
      share: FteSchema.nullable(),
    })
    .describe(
      'Time of an adult goes from one post to another; null is time outside the teams, a null share is all of it',
    ),
  z
    .strictObject({
      kind: z.literal('swapAdults'),
      a: z.strictObject({ staffId: StaffIdSchema, postId: PostIdSchema }),
      b: z.strictObject({ staffId: StaffIdSchema, postId: PostIdSchema }),
    })
    .describe('Two adults take each other’s post, as much time as each post held'),
  z
    .strictObject({
      kind: z.literal('chooseLead'),
      teamId: TeamIdSchema,
      staffId: StaffIdSchema.nullable(),
    })
    .describe('An adult of the team leads it; null: nobody does'),
  z.strictObject({
    kind: z.literal('renameTeam'),
    teamId: TeamIdSchema,
    name: z.string().trim().min(1).max(60),
  }),
  z
    .strictObject({
      kind: z.literal('pinStudent'),
      studentId: StudentIdSchema,
      teamId: TeamIdSchema.nullable(),
    })
    .describe('The student stays on this team when the school is designed again; null takes the pin away'),
  z
    .strictObject({
      kind: z.literal('pinAdult'),
      staffId: StaffIdSchema,
      teamIds: z.array(TeamIdSchema),
    })
    .describe('The adult stays on these teams when the school is designed again; none takes the pin away'),
]);
export type SingleEdit = z.infer<typeof SingleEditSchema>;

/** One decision of a person on the board. `several` is one decision in parts, undone as one. */
export const BoardEditSchema = z.union([
  SingleEditSchema,
  z.strictObject({ kind: z.literal('several'), edits: z.array(SingleEditSchema).min(1) }),
]);
export type BoardEdit = z.infer<typeof BoardEditSchema>;

/** The parts of an edit, in order. */
export function partsOf(edit: BoardEdit): readonly SingleEdit[] {
  return edit.kind === 'several' ? edit.edits : [edit];
}

/**
 * What an edit changes, as texts such as `student:s1`, `adult:t7`, `post:6-1/math`, `team:6-1`. Two edits made at the same time
 * may both stand when they have none of these in common.
 */
export function touchedBy(edit: BoardEdit): ReadonlySet<string> {
  return new Set(partsOf(edit).flatMap(touchedByPart));
}

function touchedByPart(edit: SingleEdit): readonly string[] {
  switch (edit.kind) {
    case 'placeStudents':
      return edit.studentIds.map((id) => `student:${id}`);
    case 'swapStudents':
      return [`student:${edit.a}`, `student:${edit.b}`];
    case 'placeAdult':
      return [
        `adult:${edit.staffId}`,
        ...[edit.from, edit.to].flatMap((post) => (post === null ? [] : [`post:${post}`])),
      ];
    case 'swapAdults':
      return [edit.a, edit.b].flatMap(({ staffId, postId }) => [`adult:${staffId}`, `post:${postId}`]);
    case 'chooseLead':
      return [`lead:${edit.teamId}`];
    case 'renameTeam':
      return [`name:${edit.teamId}`];
    case 'pinStudent':
      return [`student:${edit.studentId}`];
    case 'pinAdult':
      return [`adult:${edit.staffId}`];
    default:
      return edit satisfies never;
  }
}
