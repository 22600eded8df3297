import type { FidelityMeasure, PlanPost, PlanShare, PlanTeam } from '@staffroom/school';
import { compareText } from '@staffroom/school';
import { percent, rounded, inWords } from '../analysis/reading.ts';
import {
  benchmarkOf,
  measureOf,
  ownLookFor,
  standing,
  type Benchmark,
  type FidelityContext,
  type Reading,
} from './context.ts';

/** A person's share of time in a post of a team. */
interface Held {
  readonly adult: PlanShare;
  readonly post: PlanPost | undefined;
}

/** Roles of adults who work with a team beside its teachers. */
const specialistRoles: ReadonlySet<string> = new Set([
  'specialEducatorOnTeam',
  'languageSpecialistOnTeam',
  'paraeducatorOnTeam',
  'reachAssociate',
]);
const candidateRoles: ReadonlySet<string> = new Set([
  'residentNew',
  'paidResident',
  'residentOc',
  'reachAssociateResident',
  'teacherApprentice',
  'teachingApprenticeBlueEngine',
]);

function heldIn(team: PlanTeam): readonly Held[] {
  return team.adults.map((adult) => ({ adult, post: team.posts.find(({ id }) => id === adult.postId) }));
}

/** The certified teachers of a team, each once, in order. */
function educatorsOf(team: PlanTeam): readonly string[] {
  const ids = heldIn(team).flatMap(({ adult, post }) =>
    adult.share > 0 && post?.isCertified === true ? [adult.staffId] : [],
  );
  return [...new Set(ids)].toSorted(compareText);
}

/** What the teams of a plan tell: leads, sizes, spans, release time, specialists and candidates. */
export function fromTeams(context: FidelityContext): readonly FidelityMeasure[] {
  if (context.plan.teams.length === 0) return [];
  const { framework } = context;
  const [educators, roster] = [benchmarkOf(framework, 'it1'), benchmarkOf(framework, 'it2')];
  return [
    teamsThat(context, ({ adults }) => adults.some(({ isLead }) => isLead), {
      id: 'teams.lead',
      lookForId: 'dl1',
      milestoneIds: ['chooseModel', 'recruitTeams'],
      label: 'Teams with a named lead',
      range: everyTeam,
      source: ownLookFor,
    }),
    teamsThat(context, (team) => isIn(educatorsOf(team).length, educators), {
      id: 'teams.educators',
      lookForId: 'it1',
      milestoneIds: ['chooseModel', 'sizeRosters'],
      label: `Teams of ${educators.min} to ${educators.max} professional educators`,
      range: everyTeam,
    }),
    teamsThat(context, ({ students }) => isIn(students.length, roster), {
      id: 'teams.roster',
      lookForId: 'it2',
      milestoneIds: ['sizeRosters'],
      label: `Teams that share ${roster.min} to ${roster.max} students`,
      range: null,
    }),
    spanMeasure(context),
    releaseMeasure(context),
    teamsThat(context, ({ adults }) => adults.some(isSpecialist), {
      id: 'teams.specialist',
      lookForId: 'it5',
      milestoneIds: ['chooseModel'],
      label: 'Teams with a specialist, paraeducator or candidate as a member',
      range: null,
    }),
    candidatesMeasure(context),
  ];
}

/** What is asked of every team. */
const everyTeam = { min: 100, max: null };

function isIn(count: number, { min, max }: Benchmark): boolean {
  return count >= min && count <= max;
}

function isSpecialist({ roleId }: PlanShare): boolean {
  return specialistRoles.has(roleId) || candidateRoles.has(roleId);
}

/** The share of teams of which something holds. */
function teamsThat(
  context: FidelityContext,
  holds: (team: PlanTeam) => boolean,
  about: Pick<Reading, 'id' | 'lookForId' | 'milestoneIds' | 'label' | 'range' | 'source'>,
): FidelityMeasure {
  const { teams } = context.plan;
  const found = teams.filter(holds).length;
  const value = rounded(percent(found, teams.length));
  return measureOf(context, {
    ...about,
    value,
    unit: '% of teams',
    status: about.range === null ? 'none' : standing(value, about.range),
    message: `${found} of ${teams.length} teams.`,
  });
}

/** Over all teams that somebody leads: how many other certified teachers there are. */
function spanMeasure(context: FidelityContext): FidelityMeasure {
  const { min, max } = benchmarkOf(context.framework, 'dl3');
  const membersByLead = new Map<string, Set<string>>();
  for (const team of context.plan.teams)
    for (const { staffId, isLead } of team.adults) {
      if (!isLead) continue;
      const members = membersByLead.get(staffId) ?? new Set<string>();
      for (const member of educatorsOf(team)) if (member !== staffId) members.add(member);
      membersByLead.set(staffId, members);
    }
  const spans = [...membersByLead.values()].map((members) => members.size);
  const within = spans.filter((span) => span >= min && span <= max).length;
  const value = spans.length === 0 ? null : rounded(percent(within, spans.length));
  const range = { min: 100, max: null };
  return measureOf(context, {
    id: 'leads.span',
    lookForId: 'dl3',
    milestoneIds: ['chooseModel'],
    label: `Leads with ${min} to ${max} teachers`,
    value,
    unit: '% of leads',
    range,
    status: value === null ? 'none' : standing(value, range),
    message:
      value === null
        ? 'No team has a lead.'
        : `${within} of ${spans.length} leads; from ${Math.min(...spans)} to ${Math.max(...spans)} teachers for a lead.`,
  });
}

/** The share of their time on teams that leads are not in a teaching post. */
function releaseMeasure(context: FidelityContext): FidelityMeasure {
  const { min: taught } = benchmarkOf(context.framework, 'dl2');
  const leads = new Set(
    context.plan.teams.flatMap((team) =>
      team.adults.flatMap((adult) => (adult.isLead ? [adult.staffId] : [])),
    ),
  );
  const held = context.plan.teams.flatMap(heldIn).filter(({ adult }) => leads.has(adult.staffId));
  const time = (counts: (each: Held) => boolean): number =>
    held.filter(counts).reduce((sum, { adult }) => sum + adult.share, 0);
  const all = time(() => true);
  const free = time(({ post }) => post?.isTeaching === false);
  const value = all === 0 ? null : rounded(percent(free, all));
  const range = { min: null, max: 100 - taught };
  return measureOf(context, {
    id: 'leads.release',
    lookForId: 'dl2',
    milestoneIds: ['chooseModel', 'buildSchedule'],
    label: 'Time of leads outside teaching posts',
    value,
    unit: '% of their time',
    range,
    // A law that says at most tells nothing of how much is wanted.
    status: value !== null && value > range.max ? 'attention' : 'none',
    message:
      value === null
        ? 'No lead has a share of time on a team.'
        : `${inWords(value)}% of ${inWords(all / 1000)} full-time posts of ${leads.size} leads. Whether the week protects it, no plan tells yet.`,
  });
}

function candidatesMeasure(context: FidelityContext): FidelityMeasure {
  const { teams } = context.plan;
  const placed = teams
    .flatMap((team) => team.adults)
    .filter(({ roleId }) => candidateRoles.has(roleId)).length;
  const wanted = teams
    .flatMap((team) => team.posts)
    .filter(({ roleId }) => candidateRoles.has(roleId)).length;
  const range = { min: 1, max: null };
  return measureOf(context, {
    id: 'teams.candidates',
    lookForId: 'tp1',
    milestoneIds: ['growPipelines', 'recruitTeams'],
    label: 'Residents, apprentices or candidates on teams',
    value: placed,
    unit: 'people',
    range,
    status: wanted === 0 && placed === 0 ? 'none' : standing(placed, range),
    message:
      wanted === 0 && placed === 0
        ? 'The model of this plan has no post for one.'
        : `${placed} on ${teams.length} teams, in ${wanted} posts meant for them.`,
    source: { kind: 'choice', who: 'staffroom', note: 'the look-for asks for at least one' },
  });
}
