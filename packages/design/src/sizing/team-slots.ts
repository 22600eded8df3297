import { studentById, teamName, type School, type Student } from '@staffroom/school';
import type { PostTemplate } from '@staffroom/knowledge';
import type { PoolPerson, SpecialistArea } from '../staff-pool.ts';
import type { Band } from './band.ts';
import { halfPost } from './people-supply.ts';
import { sharedAmounts } from './shared-specialists.ts';
import type { PostTime, TeamCounts } from './team-counts.ts';

/** A post of one team with the time wanted, in thousandths. */
export interface SlotPost {
  readonly template: PostTemplate;
  readonly amount: number;
  /** Thousandths up to which time that nobody gives is not asked for, because the amount follows the people there are. */
  readonly flexible: number;
}

/** A team to be filled: its band and posts. */
export interface TeamSlot {
  readonly id: string;
  readonly name: string;
  readonly band: Band;
  readonly posts: readonly SlotPost[];
}

interface TeamSlotInput {
  readonly school: School;
  readonly pool: readonly PoolPerson[];
  /** Ids of the parameters the school set itself. */
  readonly overridden: ReadonlySet<string>;
  readonly bands: readonly Band[];
  /** Whether two teams may share the teacher of a subject. */
  readonly maySharePosts: boolean;
  readonly found: TeamCounts;
}

/** The teams of the bands with the time of each post: whole posts, posts shared by two teams, shares of specialists. */
export function teamSlots(input: TeamSlotInput): readonly TeamSlot[] {
  const teams = input.bands.flatMap((band, index) => bandTeams(band, index, input));
  const byKind = new Map([
    ['specialEducation', specialists('SPED', teams, input)],
    ['languageSupport', specialists('ESL', teams, input)],
  ]);
  return teams.map(({ id, band, posts }, index) => ({
    id,
    name: teamName(index),
    band,
    posts: posts.flatMap(({ template, amount }) => {
      const wanted = byKind.get(template.need.kind)?.[index] ?? amount;
      return wanted > 0 || template.designation
        ? [{ template, amount: wanted, flexible: flexibleTime(template, wanted, input) }]
        : [];
    }),
  }));
}

interface BandTeam {
  readonly id: string;
  readonly band: Band;
  readonly teamCount: number;
  readonly bandStudents: readonly Student[];
  readonly posts: readonly SlotPost[];
}

function bandTeams(band: Band, index: number, input: TeamSlotInput): readonly BandTeam[] {
  const chosen = input.found.counts[index];
  if (chosen === undefined) return [];
  const students = studentById(input.school);
  const bandStudents = band.studentIds.flatMap((id) => students.get(id) ?? []);
  const ofBand = (times: readonly PostTime[]): readonly PostTime[] =>
    times.filter((each) => each.band === band);
  const reductions = inHalves(chosen.count, ofBand(input.found.shared));
  const extras = inHalves(chosen.count, ofBand(input.found.extra));
  return Array.from({ length: chosen.count }, (_, team) => ({
    id: `${band.id}-${team + 1}`,
    band,
    teamCount: chosen.count,
    bandStudents,
    posts: chosen.shape.posts.map((template) => ({
      template,
      flexible: 0,
      amount:
        template.amount - (reductions.get(template.id)?.[team] ?? 0) + (extras.get(template.id)?.[team] ?? 0),
    })),
  }));
}

/**
 * How much less or more than whole posts each team gets, by post: half a post at most, and as much of that as there is
 * before the next team's turn. The teams take turns from post to post, so that no team is the one that always shares.
 */
function inHalves(teamCount: number, times: readonly PostTime[]): ReadonlyMap<string, readonly number[]> {
  let turn = teamCount - 1;
  return new Map(
    times.map(({ post, amount }) => {
      const parts = Array.from({ length: teamCount }, () => 0);
      for (let left = amount; left > 0; turn = (turn + teamCount - 1) % teamCount) {
        const part = Math.min(halfPost - (parts[turn] ?? 0), left);
        if (part <= 0) break;
        parts[turn] = (parts[turn] ?? 0) + part;
        left -= part;
      }
      return [post.id, parts] as const;
    }),
  );
}

const parameterByKind = {
  specialEducation: 'sharedSpecialEducation',
  languageSupport: 'sharedLanguageSupport',
} as const;

/**
 * A specialist's post that the model can do without takes what there is, unless the school itself said how much. A
 * subject post that two teams share may come out a little smaller than planned, but not below a half.
 */
function flexibleTime(template: PostTemplate, amount: number, input: TeamSlotInput): number {
  const { kind } = template.need;
  if (kind === 'specialEducation' || kind === 'languageSupport') {
    return template.required || input.overridden.has(parameterByKind[kind]) ? 0 : amount;
  }
  const isShared = input.maySharePosts && kind === 'subject' && template.required;
  return isShared ? Math.max(0, Math.min(smallestVacancy, amount - halfPost)) : 0;
}

/** Less than this of a shared post is nobody to hire, in thousandths. */
const smallestVacancy = 250;

function specialists(
  area: SpecialistArea,
  teams: readonly BandTeam[],
  input: TeamSlotInput,
): readonly number[] | undefined {
  const kind = area === 'SPED' ? 'specialEducation' : 'languageSupport';
  const [first] = teams.flatMap((team) => team.posts.filter((post) => post.template.need.kind === kind));
  if (first === undefined) return undefined;
  const isFlexible = flexibleTime(first.template, first.amount, input) > 0;
  return sharedAmounts(first.template, area, teams, input.pool, isFlexible);
}
