import { compareText } from '@staffroom/school';
import type { AnalysisContext } from './context.ts';
import { reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** The number of teams of each band for which the school itself said how many it wants. */
export function teamCounts(context: AnalysisContext): readonly Rule[] {
  const wanted = Object.entries(context.school.rules?.teamCounts ?? {}).toSorted(([a], [b]) =>
    compareText(a, b),
  );
  return wanted.map(([band, count]) => ({
    rule: `rules.teamCounts.${band}`,
    subject: band,
    label: `Teams of ${band}: ${count} wanted`,
    unit: 'teams',
    severity: 'hard',
    better: null,
    limit: count,
    source: { kind: 'choice', who: 'school', note: `rules.yaml, teamCounts, ${band}` },
    read: (arrangement) => {
      const ofBand = new Set<string>(
        context.teams.filter((team) => team.band.id === band).map((team) => team.id),
      );
      const teams = arrangement.units.filter((unit) => unit.kind === 'team');
      if (teams.length === 0) return null;
      const found = teams.filter((team) => ofBand.has(team.id)).length;
      return reading(found, `${found} teams of ${band}; the school wants ${count}.`, `${found} teams`, {
        status: found === count ? 'kept' : 'broken',
      });
    },
  }));
}
