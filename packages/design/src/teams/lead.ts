import { compareText, type StaffId, type StaffMember } from '@staffroom/school';

/**
 * Who leads each team in addition to a post on it: of those eligible the most experienced, the first by id where equal.
 * Nobody leads two teams while another member of one of them is eligible: the teams with the fewest to choose from
 * choose first. Experience that no file tells counts as none.
 *
 * @param teams the teachers of each team; somebody may be on two.
 * @returns one for each team, null where nobody on it is known to be eligible.
 */
export function chooseLeads(teams: readonly (readonly StaffMember[])[]): readonly (StaffId | null)[] {
  const eligible = teams.map((members) =>
    members
      .filter((member) => member.isLeadEligible === true)
      .toSorted((a, b) => (b.yearsExperience ?? 0) - (a.yearsExperience ?? 0) || compareText(a.id, b.id)),
  );
  const leads: (StaffId | null)[] = teams.map(() => null);
  const leading = new Set<StaffId>();
  const order = [...teams.keys()].toSorted(
    (a, b) => (eligible[a]?.length ?? 0) - (eligible[b]?.length ?? 0) || a - b,
  );
  for (const team of order) {
    const own = eligible[team] ?? [];
    const lead = own.find((member) => !leading.has(member.id)) ?? own[0];
    leads[team] = lead?.id ?? null;
    if (lead !== undefined) leading.add(lead.id);
  }
  return leads;
}
