import { aStaffMember } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { chooseLead } from './lead.ts';

describe('chooseLead', () => {
  it('chooses the most experienced of those eligible, the first by id where equal', () => {
    const members = [
      aStaffMember('T-3', { isLeadEligible: true, yearsExperience: 9 }),
      aStaffMember('T-2', { isLeadEligible: true, yearsExperience: 9 }),
      aStaffMember('T-1', { isLeadEligible: false, yearsExperience: 30 }),
    ];
    expect(chooseLead(members)).toBe('T-2');
  });

  it('chooses nobody where nobody is known to be eligible', () => {
    expect(chooseLead([aStaffMember('T-1', { isLeadEligible: null })])).toBeNull();
  });
});
