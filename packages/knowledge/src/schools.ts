import { GradeSchema, LevelSchema } from '@staffroom/school';
import { z } from 'zod';
import data from '../data/schools.json' with { type: 'json' };
import type { Immutable } from './immutable.ts';
import { select } from './select.ts';
import {
  RangeFactSchema,
  SourceSchema,
  TextSchema,
  UrlSchema,
  YearSchema,
  attributionFields,
  optionalNumber,
} from './source.ts';

const EnrollmentSchema = z.strictObject({
  value: z.int().positive(),
  unit: z.literal('students'),
  sourceUrl: UrlSchema,
  year: YearSchema,
  verified: z.boolean().exactOptional(),
  sourceNote: TextSchema.exactOptional(),
});

const ScheduleFeatureSchema = z.strictObject({
  fact: TextSchema,
  periods: optionalNumber,
  minutes: optionalNumber,
  minutesPerDay: optionalNumber,
  students: optionalNumber,
  teachers: optionalNumber,
  specialists: optionalNumber,
  teams: optionalNumber,
  groups: optionalNumber,
  houses: optionalNumber,
  studentsPerHouse: optionalNumber,
  total: optionalNumber,
  min: optionalNumber,
  max: optionalNumber,
  ...attributionFields,
});

const SchoolProfileSchema = z.strictObject({
  id: TextSchema,
  school: TextSchema,
  district: TextSchema,
  state: TextSchema.length(2),
  level: LevelSchema,
  modelId: TextSchema,
  gradesTeamed: z.array(GradeSchema),
  enrollment: EnrollmentSchema.nullable(),
  teamCount: z.int().positive().nullable(),
  teamSize: RangeFactSchema.nullable(),
  sharedRosterSize: RangeFactSchema.nullable(),
  /** A count of null means the role is named without a number. */
  rolesOnTeam: z.array(z.strictObject({ roleId: TextSchema, count: z.int().positive().nullable() })),
  scheduleFeatures: z.array(ScheduleFeatureSchema),
  profileStatus: z.enum(['operating', 'planned', 'historical']),
  /** Our arithmetic on the counts above. */
  derivedRatios: z
    .array(
      z.strictObject({
        name: TextSchema,
        value: z.number(),
        unit: z.enum(['students', 'teams']),
        derivation: TextSchema,
      }),
    )
    .exactOptional(),
  notes: z.array(TextSchema),
  sources: z.array(SourceSchema).min(1),
});
export type SchoolProfile = Immutable<z.infer<typeof SchoolProfileSchema>>;

const SystemProfileSchema = z.strictObject({
  id: TextSchema,
  name: TextSchema,
  state: TextSchema,
  schools: z.int().positive(),
  teams: optionalNumber,
  educators: z.int().positive().nullable().exactOptional(),
  students: optionalNumber,
  multiClassroomLeaders: optionalNumber,
  studentsReached: optionalNumber,
  studentsInSchools: optionalNumber,
  teamSizeRange: z.tuple([z.number(), z.number()]).exactOptional(),
  /** Our arithmetic on the counts above. */
  derived: z.strictObject({
    educatorsPerTeam: optionalNumber,
    studentsPerTeam: optionalNumber,
    studentsPerEducator: optionalNumber,
    shareReached: optionalNumber,
    studentsReachedPerLeader: optionalNumber,
  }),
  derivation: TextSchema.exactOptional(),
  sources: z.array(SourceSchema).min(1),
});
export type SystemProfile = Immutable<z.infer<typeof SystemProfileSchema>>;

export const SchoolsFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  notes: z.array(TextSchema),
  schools: z.array(SchoolProfileSchema).min(1),
  systems: z.array(SystemProfileSchema).min(1),
});
export type SchoolsFile = Immutable<z.infer<typeof SchoolsFileSchema>>;

// The test of validateKnowledge parses this file with the schema above; JSON types a two-number range as a plain list.
const file = data as unknown as SchoolsFile;

/** Published profiles of schools that team, in file order. */
export function allSchoolProfiles(): readonly SchoolProfile[] {
  return file.schools;
}

/** A school profile by id. Throws RangeError naming the known ids. */
export function schoolProfileById(id: string): SchoolProfile {
  return select(file.schools, id, 'school profile');
}

/** The school profiles that use a model, in file order. */
export function schoolProfilesOfModel(modelId: string): readonly SchoolProfile[] {
  return file.schools.filter((school) => school.modelId === modelId);
}

/** Published counts across many schools, in file order. */
export function allSystemProfiles(): readonly SystemProfile[] {
  return file.systems;
}
