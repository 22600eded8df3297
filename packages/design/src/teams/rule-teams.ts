import type { TeamId } from '@staffroom/school';
import { DesignError } from '../design-error.ts';
import type { TeamSlot } from '../sizing/team-slots.ts';

/**
 * The indexes of the teams that a rule names: `6-1` is one team, `6-*` every team of band 6.
 * Throws DesignError where a name fits no team of the design.
 */
export function ruleTeams(names: readonly TeamId[], slots: readonly TeamSlot[]): ReadonlySet<number> {
  return new Set(names.flatMap((name) => teamsNamed(name, slots)));
}

function teamsNamed(name: TeamId, slots: readonly TeamSlot[]): readonly number[] {
  const found = slots.flatMap((slot, index) =>
    slot.id === name || `${slot.band.id}-*` === name ? [index] : [],
  );
  if (found.length > 0) return found;
  const known = slots.map((slot) => slot.id).join(', ');
  throw new DesignError(
    'unknownTeam',
    `rules.yaml names team "${name}", but the teams of this design are ${known}. Maybe correct the name, or set the number of teams under teams.count.`,
  );
}
