import { join } from 'node:path';
import {
  formatCents,
  formatFte,
  type AnalysisLine,
  type Fte,
  type LookFirst,
  type Plan,
  type PlanTeam,
} from '@staffroom/school';
import pc from 'picocolors';

const shownTeams = 8;
const shownMeasures = 8;

function teamLine(team: PlanTeam): string {
  const lead = team.adults.find((adult) => adult.isLead);
  const time = team.adults.reduce((sum, adult) => sum + adult.share, 0) as Fte;
  const vacant = team.posts.reduce((sum, post) => sum + post.vacant, 0) as Fte;
  const parts = [
    `  ${team.id.padEnd(6)} ${team.name.padEnd(12)}`,
    `${String(team.students.length).padStart(4)} students`,
    `${String(team.adults.length).padStart(3)} adults (${formatFte(time)} full-time)`,
    lead === undefined ? '' : `lead ${lead.staffId}`,
    vacant === 0 ? '' : pc.red(`${formatFte(vacant)} to hire`),
  ];
  return parts.filter((part) => part !== '').join('  ');
}

function valueText(line: AnalysisLine, value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  if (line.unit === 'cents')
    return formatCents((Math.round(value / 100) * 100) as Parameters<typeof formatCents>[0]);
  return `${Number(value.toFixed(1))}${line.unit === '%' ? '%' : ''}`;
}

function measureLine(line: AnalysisLine): string {
  return `  ${line.label.padEnd(58)} ${pc.dim(valueText(line, line.baseline?.value).padStart(12))} ${pc.bold(valueText(line, line.design?.value).padStart(12))}`;
}

const marks: Readonly<Record<LookFirst['severity'], (text: string) => string>> = {
  bad: pc.red,
  attention: pc.yellow,
  good: pc.green,
};

/** The measures that fit a summary: school-wide, read on both sides. */
function headlineMeasures(plan: Plan): readonly AnalysisLine[] {
  return plan.analysis
    .filter(
      (line) =>
        line.severity === 'measure' &&
        line.subject === 'school' &&
        typeof line.baseline?.value === 'number' &&
        typeof line.design?.value === 'number',
    )
    .slice(0, shownMeasures);
}

/** A plan in one screen: teams, comparison, what was not evaluated, the three things to look at first. */
export function summaryText(plan: Plan, folder: string): string {
  const { school, request } = plan;
  const teams = plan.teams.slice(0, shownTeams).map(teamLine);
  const more =
    plan.teams.length > shownTeams ? [`  … and ${plan.teams.length - shownTeams} more in teams.csv`] : [];
  const measures = headlineMeasures(plan);
  const first = plan.lookFirst.map(
    (item, index) => `  ${index + 1}. ${marks[item.severity](item.title)}. ${item.text}`,
  );
  const lines = [
    '',
    `${pc.bold(school.name)}: ${school.studentCount} students, ${school.adultCount} adults. ${request.modelName}.`,
    '',
    ...teams,
    ...more,
    ...(measures.length === 0
      ? []
      : [
          '',
          `  ${''.padEnd(58)} ${pc.dim('today'.padStart(12))} ${'design'.padStart(12)}`,
          ...measures.map(measureLine),
        ]),
    ...(first.length === 0 ? [] : ['', pc.bold('Look at first'), ...first]),
    ...(plan.notEvaluated.length === 0
      ? []
      : [
          '',
          pc.dim(
            `Not evaluated: ${plan.notEvaluated.length} parts; the report says which columns would allow them.`,
          ),
        ]),
    '',
    `Open ${join(folder, 'report.html')}. Check it any time: staffroom check ${join(folder, 'plan.json')} ROSTER`,
    '',
  ];
  return lines.join('\n');
}

/** The same for programs. */
export function summaryJson(plan: Plan, folder: string, files: readonly string[]): object {
  return {
    folder,
    files,
    school: plan.school,
    request: plan.request,
    teams: plan.teams.map((team) => ({
      id: team.id,
      name: team.name,
      students: team.students.length,
      adults: team.adults.length,
    })),
    vacancies: plan.vacancies,
    solved: plan.solved.map(({ what, subject, value, bound, gap, isOptimal }) => ({
      what,
      subject,
      value,
      bound,
      gap,
      isOptimal,
    })),
    money: {
      isEvaluated: plan.money.isEvaluated,
      baseline: plan.money.baseline.total,
      design: plan.money.design.total,
      difference: plan.money.difference,
    },
    lookFirst: plan.lookFirst,
    notEvaluated: plan.notEvaluated,
  };
}
