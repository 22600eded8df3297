import { aSchool, aSection, aStudent } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { coreClasses } from './core-classes.ts';

const covers = (school: Parameters<typeof coreClasses>[0]) =>
  coreClasses(school).map(({ section, covers: subjects }) => [section.id, subjects]);

describe('coreClasses', () => {
  it('takes a class of a core subject for what it is, and no other class', () => {
    const school = aSchool({
      students: [aStudent('a')],
      sections: [
        aSection('math', 'T-1', ['a'], { subject: 'MATH' }),
        aSection('music', 'T-2', ['a'], { subject: 'MUSIC' }),
        aSection('advisory', 'T-1', ['a'], { subject: null, kind: 'homeroom', grades: ['8'] }),
      ],
    });
    expect(covers(school)).toEqual([['math', ['MATH']]]);
  });

  it('lets an elementary homeroom cover the core subjects', () => {
    const school = aSchool({
      students: [aStudent('a', { grade: '2' })],
      sections: [
        aSection('room 2', 'T-1', ['a'], { subject: 'ELEMENTARY', kind: 'homeroom', grades: ['2'] }),
      ],
    });
    expect(covers(school)).toEqual([['room 2', ['ELA', 'MATH', 'SCIENCE', 'SOCIAL']]]);
  });

  it('leaves to a homeroom only what its students have no class for', () => {
    const homeroom = aSection('room', 'T-1', ['a', 'b'], { subject: null, kind: 'homeroom', grades: ['4'] });
    const school = aSchool({
      students: [aStudent('a', { grade: '4' }), aStudent('b', { grade: '4' })],
      sections: [
        homeroom,
        aSection('s-math', 'T-1', ['a', 'b'], { subject: 'MATH', grades: ['4'] }),
        aSection('s-science', 'T-1', ['a', 'b'], { subject: 'SCIENCE', grades: ['4'] }),
      ],
    });
    expect(covers(school)[0]).toEqual(['room', ['ELA', 'SOCIAL']]);
  });
});
