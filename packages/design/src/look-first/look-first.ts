import { cents, formatCents, type LookFirst, type Plan, type School } from '@staffroom/school';
import { counted, listed } from './card-text.ts';
import { effectCards } from './effect-cards.ts';
import { peopleCards } from './people-cards.ts';
import { ruleCards } from './rule-cards.ts';

/** At most so many things to look at first. */
const most = 3;

/**
 * The three things to look at first, in words for a school board, without anybody's id: people to hire or teams without
 * a lead; rules broken, law in the way or sizes outside the limits; the largest change for
 * better or worse, and first of all a loss of coverage. What one of them leaves free goes to the next in line.
 */
export function lookFirst(
  school: School,
  assignment: Pick<Plan, 'teams' | 'schoolwide' | 'vacancies' | 'sizing'>,
  parts: Pick<Plan, 'analysis' | 'policy' | 'notEvaluated' | 'money'>,
): LookFirst[] {
  const people = peopleCards(school, assignment);
  const rules = ruleCards(assignment, parts);
  const effects = effectCards(assignment, parts);
  const first = [people, rules, effects].flatMap((kind) => kind.slice(0, 1));
  const more = [people, rules].flatMap((kind) => kind.slice(1));
  return [
    ...first,
    ...more,
    ...missing(parts.notEvaluated),
    ...effects.slice(1),
    ...summary(school, assignment, parts.money),
  ].slice(0, most);
}

function missing(notEvaluated: Plan['notEvaluated']): readonly LookFirst[] {
  if (notEvaluated.length === 0) return [];
  const columns = notEvaluated.map((entry) => `${entry.missing.column} (${entry.missing.file})`);
  return [
    {
      title: `${counted(notEvaluated.length, 'part was', 'parts were')} not evaluated`,
      text: listed([...new Set(columns)], 'The data lack '),
      severity: 'attention',
    },
  ];
}

function summary(school: School, { teams }: Pick<Plan, 'teams'>, money: Plan['money']): readonly LookFirst[] {
  if (teams.length === 0) {
    return [
      {
        title: 'Today’s classes go on',
        text: `The model changes no class of ${school.name}.`,
        severity: 'good',
      },
    ];
  }
  const students = teams.reduce((sum, team) => sum + team.students.length, 0);
  return [
    {
      title: `${counted(teams.length, 'team')} for ${counted(students, 'student')}`,
      text: money.isEvaluated ? costInWords(money) : 'What it costs is not known: no pay was given.',
      severity: 'good',
    },
  ];
}

function costInWords({ difference, isCostNeutral }: Plan['money']): string {
  if (isCostNeutral === null)
    return 'Whether they cost more than today is not known: some pay was not given.';
  if (difference === 0) return 'The teams cost what today costs.';
  return difference > 0
    ? `The teams cost ${formatCents(difference)} a year more than today.`
    : `The teams cost ${formatCents(cents(Math.abs(difference)))} a year less than today.`;
}
