import { GradeSchema, LevelSchema } from '@staffroom/school';
import { z } from 'zod';
import { DistrictIdSchema, InstantSchema, RosterIdSchema, SchoolRecordIdSchema } from './ids.ts';
import { pageOf, PageRequestSchema } from './page.ts';
import { route } from './route.ts';

/** A school of a district, as lists show it. */
export const SchoolRecordSchema = z.object({
  id: SchoolRecordIdSchema,
  name: z.string(),
  identifier: z.string().nullable(),
  state: z.string().nullable().describe('Two letters of the jurisdiction whose policy applies'),
  isExample: z.boolean().describe('Made by the program; no real people'),
  level: LevelSchema.nullable(),
  grades: z.array(GradeSchema),
  studentCount: z.int().nullable(),
  adultCount: z.int().nullable(),
  latestRosterId: RosterIdSchema.nullable(),
  designCount: z.int(),
  updatedAt: InstantSchema,
});
export type SchoolRecord = z.infer<typeof SchoolRecordSchema>;

const name = z.string().trim().min(1).max(200);
const state = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable();
const place = z.object({ districtId: DistrictIdSchema, schoolId: SchoolRecordIdSchema });

export const schools = {
  list: route('school.read')
    .route({ method: 'GET', path: '/districts/{districtId}/schools', summary: 'Schools by name' })
    .input(PageRequestSchema.extend({ districtId: DistrictIdSchema, search: z.string().optional() }))
    .output(pageOf(SchoolRecordSchema)),
  get: route('school.read')
    .route({ method: 'GET', path: '/districts/{districtId}/schools/{schoolId}', summary: 'One school' })
    .input(place)
    .output(SchoolRecordSchema),
  create: route('school.create')
    .route({ method: 'POST', path: '/districts/{districtId}/schools', summary: 'Add a school' })
    .input(z.object({ districtId: DistrictIdSchema, name, state }))
    .output(SchoolRecordSchema),
  addExample: route('school.create')
    .route({
      method: 'POST',
      path: '/districts/{districtId}/schools/example',
      summary: 'Add a made-up school to try things on',
    })
    .input(z.object({ districtId: DistrictIdSchema, level: LevelSchema }))
    .output(SchoolRecordSchema),
  change: route('school.change')
    .route({
      method: 'PATCH',
      path: '/districts/{districtId}/schools/{schoolId}',
      summary: 'Rename a school or say its state',
    })
    .input(place.extend({ name: name.optional(), state: state.optional() }))
    .output(SchoolRecordSchema),
  remove: route('school.remove')
    .route({
      method: 'DELETE',
      path: '/districts/{districtId}/schools/{schoolId}',
      summary: 'Remove a school with its rosters, designs and links',
    })
    .input(place)
    .output(z.object({})),
};
