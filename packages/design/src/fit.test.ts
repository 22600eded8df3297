import { resolveParameters, templateFor, type PostNeed } from '@staffroom/knowledge';
import { aSchool, aSection, aStaffMember, aStudent } from '@staffroom/testkit';
import type { StaffMember } from '@staffroom/school';
import { describe, expect, it } from 'vitest';
import { fitFor } from './fit.ts';
import { staffPool } from './staff-pool.ts';

const template = templateFor('newCoreTeam', 'middle');
const posts = template.posts('middle', resolveParameters(template, { aidesPerTeam: 1, residentsPerTeam: 1 }));
const post = (kind: PostNeed['kind']) => posts.find((each) => each.need.kind === kind && !each.designation)!;
const math = posts.find((each) => each.id === 'math')!;

function person(overrides: Partial<StaffMember>, taught: 'MATH' | 'ARTS' | null = null) {
  const school = aSchool({
    students: [aStudent('a')],
    staff: [aStaffMember('T-1', overrides)],
    sections: taught === null ? [] : [aSection('s', 'T-1', ['a'], { subject: taught })],
  });
  const scope = {
    grades: new Set(['6' as const]),
    subjects: ['MATH' as const],
    needs: new Set<PostNeed['kind']>(['subject', 'paraprofessional', 'candidate']),
  };
  return staffPool(school, scope)[0]!;
}
const certificate = (from: '6' | '7', to: '8') => ({
  credentials: [{ area: 'MATH' as const, label: 'MATH', from, to }],
});

describe('fitFor', () => {
  it('goes by credentials where they are known', () => {
    expect(fitFor(person(certificate('6', '8'), 'MATH'), math, ['6'])).toEqual({
      basis: 'credential',
      isCertified: true,
      cost: 0,
    });
    expect(fitFor(person({ credentials: [] }, 'MATH'), math, ['6'])).toBeNull();
  });

  it('accepts a certificate for some of a band’s grades, and does not call that certified', () => {
    const fit = fitFor(person(certificate('7', '8'), 'MATH'), math, ['6', '7']);
    expect(fit?.isCertified).toBe(false);
    expect(fit?.cost).toBeGreaterThan(0);
  });

  it('goes by what is taught today where no credentials were given, and leaves certification unknown', () => {
    expect(fitFor(person({}, 'MATH'), math, ['6'])).toEqual({
      basis: 'taughtToday',
      isCertified: null,
      cost: 0,
    });
    expect(fitFor(person({}, 'ARTS'), math, ['6'])).toBeNull();
  });

  it('prefers people who teach the subject and the grade today', () => {
    const near = fitFor(person(certificate('6', '8'), 'MATH'), math, ['6'])!;
    const far = fitFor(person(certificate('6', '8'), 'MATH'), math, ['8'])!;
    const other = fitFor(person(certificate('6', '8'), 'ARTS'), math, ['6'])!;
    expect(near.cost).toBeLessThan(other.cost);
    expect(other.cost).toBeLessThan(far.cost);
  });

  it('gives aides and residents the posts that are theirs', () => {
    const aide = person({ kind: 'aide' });
    const resident = person({ kind: 'other', roles: ['Student teacher'] });
    expect(fitFor(aide, post('paraprofessional'), ['6'])?.basis).toBe('role');
    expect(fitFor(aide, post('candidate'), ['6'])).toBeNull();
    expect(fitFor(resident, post('candidate'), ['6'])?.basis).toBe('role');
    expect(fitFor(resident, post('paraprofessional'), ['6'])).toBeNull();
  });
});
