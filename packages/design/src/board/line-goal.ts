import type { AnalysisLine, Plan, PolicyFinding } from '@staffroom/school';

/** A line of the analysis or a finding of policy, by its rule and what it is about; or one vacant post: `vacancies` of its id. */
export interface LineName {
  readonly rule: string;
  readonly subject: string;
}

/** How a line stands: 0 within its limit, else how far from it, in the line's unit. */
export interface Standing {
  readonly distance: number;
  readonly isWithin: boolean;
  /** Whether there is a limit to keep; without one there is only better and worse. */
  readonly hasLimit: boolean;
  /** Ids of the teams it is about; empty where it is about all. */
  readonly teamIds: readonly string[];
}

/** How a line of the analysis or a finding stands in a plan; null where it has no value, or there is no such line. */
export function standingOfLine(plan: Plan, name: LineName): Standing | null {
  const isNamed = (each: LineName): boolean => each.rule === name.rule && each.subject === name.subject;
  const line = plan.analysis.find(isNamed);
  if (line !== undefined) return lineStanding(plan, line);
  const finding = plan.policy.find(isNamed);
  return finding === undefined ? postStanding(plan, name) : findingStanding(plan, finding);
}

/** How much of one post is vacant. */
function postStanding({ teams }: Plan, { rule, subject }: LineName): Standing | null {
  const team =
    rule === 'vacancies' ? teams.find(({ posts }) => posts.some(({ id }) => id === subject)) : undefined;
  const post = team?.posts.find(({ id }) => id === subject);
  if (team === undefined || post === undefined) return null;
  return { distance: post.vacant / 1000, isWithin: post.vacant === 0, hasLimit: true, teamIds: [team.id] };
}

function lineStanding(plan: Plan, { subject, better, limit, unit, design }: AnalysisLine): Standing | null {
  const value = design?.value ?? null;
  if (design === null || value === null) return null;
  const teamIds = teamsAmong(plan, [subject, ...design.subjects]);
  const hasLimit = limit !== null;
  if (design.status === 'kept') return { distance: 0, isWithin: true, hasLimit, teamIds };
  const [range] = plan.sizing;
  if (better === null) {
    const outside =
      range === undefined || range.rosterMin === null || range.rosterMax === null
        ? 0
        : Math.max(range.rosterMin - value, value - range.rosterMax, 0);
    return { distance: outside, isWithin: outside === 0, hasLimit, teamIds };
  }
  // Without a limit there is always something to gain, until nothing is left.
  const most = unit.startsWith('%') ? 100 : Infinity;
  const wanted = limit ?? (better === 'lower' ? 0 : most);
  if (wanted === Infinity) return { distance: -value, isWithin: false, hasLimit, teamIds };
  const distance = Math.max(0, better === 'lower' ? value - wanted : wanted - value);
  return { distance, isWithin: distance === 0, hasLimit, teamIds };
}

function findingStanding(plan: Plan, { subject, outcome, value, limit }: PolicyFinding): Standing | null {
  const teamIds = teamsAmong(plan, [subject]);
  if (outcome === 'pass' || outcome === 'notApplicable')
    return { distance: 0, isWithin: true, hasLimit: true, teamIds };
  if (value === null || limit === null || outcome === 'unknown') return null;
  return { distance: Math.max(value - limit, Number.EPSILON), isWithin: false, hasLimit: true, teamIds };
}

function teamsAmong(plan: Plan, ids: readonly string[]): readonly string[] {
  return plan.teams.flatMap((team) => (ids.includes(team.id) ? [team.id] : []));
}
