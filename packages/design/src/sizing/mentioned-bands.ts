import { compareText, type StaffingRules } from '@staffroom/school';

/** The bands whose teams the school's rules speak of: `6` of `6-1` and `6-*`, `K-2` of `K-2-1`. Sorted, each once. */
export function mentionedBands(rules: StaffingRules | null): readonly string[] {
  const teams = [rules?.students, rules?.staff].flatMap((people) =>
    [...(people?.pinned ?? []), ...(people?.forbidden ?? [])].flatMap((rule) => rule.teams),
  );
  const bands = teams.flatMap((team) => /^(.+)-(?:\d+|\*)$/.exec(team)?.[1] ?? []);
  return [...new Set(bands)].toSorted(compareText);
}
