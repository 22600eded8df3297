import { formatFte, fte, fullTime, type LookFirst, type Plan, type School } from '@staffroom/school';
import { counted, listed } from './card-text.ts';

/** People to hire, teams without a lead, time without a place. */
export function peopleCards(
  school: School,
  { teams, schoolwide, vacancies }: Pick<Plan, 'teams' | 'schoolwide' | 'vacancies'>,
): readonly LookFirst[] {
  return [...toHire(vacancies), ...withoutLead(school, teams), ...withoutPlace(schoolwide)];
}

function toHire(open: Plan['vacancies']): readonly LookFirst[] {
  if (open.length === 0) return [];
  const amountByNeed = new Map<string, number>();
  for (const { need, amount } of open) amountByNeed.set(need, (amountByNeed.get(need) ?? 0) + amount);
  const total = open.reduce((sum, vacancy) => sum + vacancy.amount, 0);
  const teams = new Set(open.map((vacancy) => vacancy.teamId)).size;
  const needs = [...amountByNeed]
    .toSorted(([, a], [, b]) => b - a)
    .map(([need, amount]) => `${formatFte(fte(amount))} (${need})`);
  return [
    {
      title: `${formatFte(fte(total))} ${total === fullTime ? 'post' : 'posts'} to fill`,
      text: listed(needs, `On ${teams === 1 ? 'one team' : `${teams} teams`}: `),
      severity: 'attention',
    },
  ];
}

/** Teams whose model has a lead among the teachers, where the staff file says who is eligible. */
function withoutLead(school: School, teams: Plan['teams']): readonly LookFirst[] {
  const isKnown = school.staff.some((member) => member.isLeadEligible === true);
  const without = teams.filter(
    (team) => team.posts.some((post) => post.amount === 0) && !team.adults.some((adult) => adult.isLead),
  );
  if (!isKnown || without.length === 0) return [];
  const names = without.map((team) => team.name);
  return [
    {
      title: `${counted(names.length, 'team has', 'teams have')} no lead`,
      text: listed(
        names,
        '',
        names.length === 1
          ? ': nobody on this team is marked as eligible to lead. Who could prepare for it?'
          : ': nobody on these teams is marked as eligible to lead. Who could prepare for it?',
      ),
      severity: 'attention',
    },
  ];
}

function withoutPlace(schoolwide: Plan['schoolwide']): readonly LookFirst[] {
  const left = schoolwide.filter((share) => !share.isPlaced && share.share > 0);
  if (left.length === 0) return [];
  const people = new Set(left.map((share) => share.staffId)).size;
  const time = left.reduce((sum, { share }) => sum + share, 0);
  return [
    {
      title: `${counted(people, 'adult has', 'adults have')} time without a place`,
      text: `${formatFte(fte(time))} full-time ${time === fullTime ? 'post' : 'posts'} in all: a person must decide what this time is for.`,
      severity: 'attention',
    },
  ];
}
