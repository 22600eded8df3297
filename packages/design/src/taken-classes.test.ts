import { aSchool, aSection, aStudent } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { takenClasses } from './taken-classes.ts';
import type { TeamScope } from './team-scope.ts';

const scope: TeamScope = {
  grades: new Set(['3']),
  subjects: ['ELA', 'MATH', 'SCIENCE', 'SOCIAL'],
  needs: new Set(['elementary']),
};
const third = { grades: ['3'] as const };
const homeroom = aSection('room', 'T-1', ['a'], { ...third, kind: 'homeroom', subject: 'ELEMENTARY' });

function taken(sections: readonly ReturnType<typeof aSection>[], changes: Partial<TeamScope> = {}) {
  const school = aSchool({
    students: [aStudent('a', { grade: '3' }), aStudent('b', { grade: '4' })],
    sections,
  });
  return Object.fromEntries(takenClasses(school, { ...scope, ...changes }));
}

describe('takenClasses', () => {
  it('takes core classes of the grades with teams, and leaves the others', () => {
    const fourth = aSection('four', 'T-2', ['b'], { grades: ['4'], subject: 'MATH' });
    expect(taken([homeroom, fourth])).toEqual({ room: 1, four: 0 });
  });

  it('takes the part of a self-contained class that teams teach', () => {
    expect(taken([homeroom], { subjects: ['MATH'] })).toEqual({ room: 0.25 });
  });

  it('takes along what a class teacher teaches the own class, and leaves specials to their teachers', () => {
    const art = aSection('art', 'T-1', ['a'], { ...third, subject: 'ARTS' });
    const music = aSection('music', 'T-music', ['a'], { ...third, subject: 'MUSIC' });
    expect(taken([homeroom, art, music])).toEqual({ art: 1, music: 0, room: 1 });
  });

  it('takes special education where the teams have it', () => {
    const support = aSection('support', 'T-3', ['a'], { ...third, subject: 'SPED' });
    expect(taken([support])).toEqual({ support: 0 });
    expect(taken([support], { needs: new Set(['specialEducation']) })).toEqual({ support: 1 });
  });
});
