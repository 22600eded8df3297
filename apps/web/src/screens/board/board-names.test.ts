import fc from 'fast-check';
import { aSchool, aStaffMember, aStudent, aPost, aTeam } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { hiddenNames, openNames } from './board-names.ts';

const school = aSchool({
  students: [
    aStudent('s-1', { name: { given: 'Ana', family: 'Ruiz' } }),
    aStudent('4417', { name: { given: 'Bo', family: 'Chen' } }),
    aStudent('s-3', { name: null }),
  ],
  staff: [aStaffMember('t-1', { name: { given: 'Eva', family: 'Diaz' } })],
});
const teams = [aTeam('6-1', [], { name: 'Heron', posts: [aPost('6-1/math')] })];

describe('names that are shown', () => {
  const names = openNames(school, teams);

  it('are those of the files, or ids where the files tell none', () => {
    expect(['s-1', 's-3'].map(names.student)).toEqual(['Ana Ruiz', 's-3']);
  });

  it('take the place of ids of people and posts in a text', () => {
    expect(names.inText('t-1 holds 6-1/math. s-1 waits.')).toBe(
      'Eva Diaz holds mathematics teacher of Heron. Ana Ruiz waits.',
    );
  });

  it('leave numbers alone, even where somebody has that number as an id', () => {
    expect(names.inText('4417 students')).toBe('4417 students');
  });
});

describe('names that are hidden', () => {
  it('are codes that tell neither name nor id, also in texts', () => {
    const names = hiddenNames(school, teams);
    expect(names.student('s-1')).toMatch(/^Student [1-3]$/);
    expect(names.inText('s-1 and t-1')).toMatch(/^Student [1-3] and Adult 1$/);
  });

  it('differ from person to person and stay the same', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(ids, (all) => {
        const made = aSchool({ students: all.map((id) => aStudent(id)) });
        const [one, other] = [hiddenNames(made, []), hiddenNames(made, [])];
        expect(new Set(all.map(one.student)).size).toBe(all.length);
        expect(all.map(one.student)).toEqual(all.map(other.student));
      }),
    );
  });

  it('do not follow the order of ids', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `s${String(index).padStart(2, '0')}`);
    const names = hiddenNames(aSchool({ students: ids.map((id) => aStudent(id)) }), []);
    const codes = ids.map(names.student);
    expect(codes).not.toEqual(codes.toSorted());
  });
});
