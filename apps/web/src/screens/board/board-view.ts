import { adultsOf, dotsOf, vacantPosts, type TeamAdult } from '@staffroom/exchange/browser';
import type { Plan, PlanPost, PlanTeam } from '@staffroom/school';
import type { RingDot } from '../../system/grammar/ring-layout.ts';

/** A team as its card shows it. */
export interface TeamView {
  readonly team: PlanTeam;
  /** Its place in the plan, which decides its hue. */
  readonly index: number;
  readonly adults: readonly TeamAdult[];
  readonly vacant: readonly PlanPost[];
  readonly dots: readonly RingDot[];
  /** Students for each full-time adult; null where nobody is on the team. */
  readonly studentsPerAdult: number | null;
}

/** A band of grades that form their teams together. */
export interface BandView {
  readonly id: string;
  readonly label: string;
  readonly teams: readonly TeamView[];
}

const viewByTeam = new WeakMap<PlanTeam, TeamView>();

/** A team's view; the same object for as long as the team is the same, so that its card need not be drawn again. */
export function teamViewOf(team: PlanTeam, index: number): TeamView {
  const known = viewByTeam.get(team);
  if (known !== undefined && known.index === index) return known;
  const adults = adultsOf(team);
  const time = adults.reduce((sum, adult) => sum + adult.share, 0);
  const view = {
    team,
    index,
    adults,
    vacant: vacantPosts(team),
    dots: dotsOf(team),
    studentsPerAdult: time === 0 ? null : (team.students.length * 1000) / time,
  };
  viewByTeam.set(team, view);
  return view;
}

/** The bands of a plan with their teams, in the plan's order. */
export function bandsOf(plan: Pick<Plan, 'teams'>): readonly BandView[] {
  const views = plan.teams.map(teamViewOf);
  return [...Map.groupBy(views, ({ team }) => team.band.id)].map(([id, teams]) => ({
    id,
    label: teams[0]?.team.band.label ?? id,
    teams,
  }));
}
