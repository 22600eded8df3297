import { aDepartmentalSchool } from '@staffroom/testkit';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { School } from './school.ts';
import { SchoolSchema } from './school-schema.ts';

/** The same shape with every list and field open to change, as parsing gives it. */
type Open<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? Open<Item>[]
    : { -readonly [Key in keyof T]: Open<T[Key]> };

const school = aDepartmentalSchool({ grades: ['6', '7'], studentsPerGrade: 12, teachersPerSubject: 1 });

describe('SchoolSchema', () => {
  it('is the School, field by field', () => {
    expectTypeOf<z.infer<typeof SchoolSchema>>().toEqualTypeOf<Open<School>>();
  });

  it('gives a school back as it was', () => {
    expect(SchoolSchema.parse(JSON.parse(JSON.stringify(school)))).toEqual(school);
  });

  it('leaves out what it does not know', () => {
    expect(SchoolSchema.parse({ ...school, mascot: 'heron' })).toEqual(school);
  });

  it('names the place of what is missing', () => {
    const { students: _, ...rest } = school;
    expect(SchoolSchema.safeParse(rest).error?.issues.map(({ path }) => path)).toEqual([['students']]);
  });
});
