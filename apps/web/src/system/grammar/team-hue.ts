/** How many hues teams have; beyond them they repeat. */
export const teamHueCount = 12;

/** The CSS colour of the team at a place of its plan, the same in every picture. */
export function teamHue(index: number): string {
  return `var(--team-${(index % teamHueCount) + 1})`;
}
