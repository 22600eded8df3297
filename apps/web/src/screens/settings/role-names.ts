import type { Role } from '@staffroom/contract';

/** What people may be, with what it lets them do. */
export const roleNames: Readonly<Record<Role, { readonly label: string; readonly description: string }>> = {
  districtLead: {
    label: 'District lead',
    description: 'Everything: people, privacy, sign-in, every school, trials of models over schools.',
  },
  schoolLeader: {
    label: 'School leader',
    description: 'Imports rosters, designs, shares, removes; sees who belongs to the district.',
  },
  teamMember: {
    label: 'Design team member',
    description: 'Sees rosters, designs with the others, writes files.',
  },
  viewer: {
    label: 'Viewer',
    description: 'Sees designs without the names and records of students.',
  },
};

export const roles: readonly Role[] = ['districtLead', 'schoolLeader', 'teamMember', 'viewer'];
