import { sampleSchool } from '@staffroom/sample';
import type { School, StaffId } from '@staffroom/school';
import { describe, expect, it } from 'vitest';
import { problemsWithoutNames, withoutNames } from '@staffroom/exchange';

/** A school in which the first teacher is known by name, as a spreadsheet without ids has it. */
function schoolOfNames(): School {
  const school = sampleSchool({ level: 'middle', students: 60, seed: 2 });
  const [first] = school.staff;
  // Branding: an id of this test.
  const id = 'Lovelace, Ada' as StaffId;
  const known: School = JSON.parse(JSON.stringify(school), (_, value: unknown) =>
    value === first?.id ? id : value,
  );
  return {
    ...known,
    staff: known.staff.map((member) =>
      member.id === id ? { ...member, name: { given: 'Ada', family: 'Lovelace' } } : member,
    ),
    sections: known.sections.map((section, index) =>
      index === 0
        ? { ...section, title: 'Lovelace - Homeroom', adults: [{ staffId: id, isPrimary: true }] }
        : section,
    ),
  };
}

describe('a school without names', () => {
  const school = schoolOfNames();
  const nameless = withoutNames(school);

  it('holds no name, neither as a name nor as an id nor in the title of a class', () => {
    expect(JSON.stringify(school)).toContain('Lovelace');
    expect(JSON.stringify(nameless)).not.toMatch(/Lovelace|Ada/);
    expect([...nameless.students, ...nameless.staff].filter(({ name }) => name !== null)).toEqual([]);
  });

  it('still says who teaches what', () => {
    const teacher = nameless.sections[0]?.adults[0]?.staffId;
    expect(teacher).toBe('adult-1');
    expect(nameless.staff.map(({ id }) => id)).toContain(teacher);
  });

  it('is otherwise the same', () => {
    const plain = sampleSchool({ level: 'middle', students: 60, seed: 2 });
    const bare = withoutNames(plain);
    expect(bare.students).toEqual(plain.students.map((student) => ({ ...student, name: null })));
    expect(bare.sections).toEqual(plain.sections);
  });
});

describe('a problem of a file', () => {
  const without = problemsWithoutNames([schoolOfNames()]);

  it('keeps its words where they tell no name', () => {
    const problem = { line: 7, value: '13', message: 'The grade 13 is not one.' };
    expect(without(problem)).toEqual(problem);
  });

  it('loses them where they do', () => {
    expect(
      without({ line: 7, value: 'A. Lovelace', message: 'The teacher A. Lovelace is unknown.' }),
    ).toEqual({
      line: 7,
      value: null,
      message: expect.stringContaining('names are left out') as string,
    });
    expect(without({ line: 8, value: 'Somebody Else', message: 'Unknown.' }).value).toBeNull();
  });
});
