import { aStaffMember } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { chooseLeads } from './lead.ts';

const eligible = (id: string, yearsExperience: number) =>
  aStaffMember(id, { isLeadEligible: true, yearsExperience });

describe('chooseLeads', () => {
  it('chooses the most experienced of those eligible, the first by id where equal', () => {
    const other = aStaffMember('T-1', { isLeadEligible: false, yearsExperience: 30 });
    expect(chooseLeads([[eligible('T-3', 9), eligible('T-2', 9), other]])).toEqual(['T-2']);
  });

  it('chooses nobody where nobody is known to be eligible', () => {
    expect(chooseLeads([[aStaffMember('T-1', { isLeadEligible: null })]])).toEqual([null]);
  });

  it('lets nobody lead two teams while another could lead one of them', () => {
    const shared = eligible('T-shared', 20);
    expect(chooseLeads([[shared, eligible('T-own', 5)], [shared]])).toEqual(['T-own', 'T-shared']);
    expect(chooseLeads([[shared], [shared]])).toEqual(['T-shared', 'T-shared']);
  });
});
