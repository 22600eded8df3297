import { join } from 'node:path';
import {
  formatCents,
  formatFte,
  type AnalysisLine,
  type Cents,
  type Fte,
  type LookFirst,
  type Plan,
  type PlanTeam,
} from '@staffroom/school';
import type { Colors } from './colors.ts';
import { fitted, wrapped } from './text-layout.ts';

/** How much a terminal shows at once. */
export interface Screen {
  readonly columns: number;
  readonly rows: number;
}

/** The size of a stream's terminal; where it is none, of the smallest that people use. */
export function screenOf(stream: { readonly columns?: number; readonly rows?: number }): Screen {
  return { columns: stream.columns ?? 80, rows: stream.rows ?? 24 };
}

/** In the order in which people ask; those without a figure on both sides give way to the next. */
const headlineRules = [
  'coverage.core',
  'reach.lead',
  'load.median',
  'cost.perStudent',
  'continuity.students',
  'adultsPerStudent',
  'ratio.adult.median',
];
const mostMeasures = 4;
const fewestTeams = 3;
const linesPerItem = 2;

function sumOf(shares: readonly Fte[]): Fte {
  // A sum of shares is a share again.
  return shares.reduce<number>((sum, share) => sum + share, 0) as Fte;
}

function teamLine(team: PlanTeam, screen: Screen, colors: Colors): string {
  const lead = team.adults.find((adult) => adult.isLead);
  const adults = new Set(team.adults.map((adult) => adult.staffId)).size;
  const time = formatFte(sumOf(team.adults.map((adult) => adult.share)));
  const vacant = sumOf(team.posts.map((post) => post.vacant));
  const who = `  ${fitted(team.id, 6).padEnd(6)} ${fitted(team.name, 10).padEnd(10)} ${String(team.students.length).padStart(4)} students ${String(adults).padStart(3)} ${adults === 1 ? 'adult' : 'adults'} (${time} FTE)`;
  const hire = vacant === 0 ? '' : `  ${formatFte(vacant)} to hire`;
  const led = lead === undefined ? '' : `  lead ${lead.staffId}`;
  const room = screen.columns - who.length - hire.length;
  return `${who}${hire === '' ? '' : colors.red(hire)}${room < 8 ? '' : fitted(led, room)}`;
}

function teamLines(plan: Plan, room: number, screen: Screen, colors: Colors): readonly string[] {
  const all = plan.teams.map((team) => teamLine(team, screen, colors));
  if (all.length <= room) return all;
  const shown = all.slice(0, room - 1);
  return [...shown, `  … and ${all.length - shown.length} more in teams.csv`];
}

function valueText(unit: string, value: number): string {
  // Whole cents, because the value was computed from them.
  if (unit.startsWith('US dollars')) return formatCents(Math.round(value * 100) as Cents);
  return `${Number(value.toFixed(1))}${unit.startsWith('%') ? '%' : ''}`;
}

/** A cost of which a part is not known says so: its two figures cannot be compared. */
function labelOf({ rule, label }: AnalysisLine, { money }: Plan): string {
  const isWhole = money.baseline.isComplete && money.design.isComplete;
  return rule.startsWith('cost.') && !isWhole ? `${label} (known pay only)` : label;
}

function measureLines(plan: Plan, screen: Screen, colors: Colors): readonly string[] {
  const width = screen.columns - 28;
  const row = (label: string, today: string, design: string): string =>
    `  ${fitted(label, width).padEnd(width)} ${colors.dim(today.padStart(12))} ${colors.bold(design.padStart(12))}`;
  const lines = headlineRules
    .flatMap((rule) => plan.analysis.find((line) => line.rule === rule) ?? [])
    .flatMap((line: AnalysisLine) => {
      const [today, design] = [line.baseline?.value ?? null, line.design?.value ?? null];
      return today === null || design === null
        ? []
        : [row(labelOf(line, plan), valueText(line.unit, today), valueText(line.unit, design))];
    })
    .slice(0, mostMeasures);
  return lines.length === 0 ? [] : ['', row('', 'today', 'design'), ...lines];
}

function lookFirstLines(plan: Plan, screen: Screen, colors: Colors): readonly string[] {
  const marks: Readonly<Record<LookFirst['severity'], (text: string) => string>> = {
    bad: colors.red,
    attention: colors.yellow,
    good: colors.green,
  };
  const items = plan.lookFirst.flatMap(({ title, text, severity }, index) => {
    const [first = '', ...rest] = wrapped(`${title}. ${text}`, screen.columns - 5, linesPerItem);
    const head = marks[severity](first.slice(0, title.length + 1));
    return [`  ${index + 1}. ${head}${first.slice(title.length + 1)}`, ...rest.map((line) => `     ${line}`)];
  });
  return items.length === 0 ? [] : ['', colors.bold('Look at first'), ...items];
}

/**
 * A plan in one screen: its teams, how it compares with today, the three things to look at first, where to read on.
 * Teams give way where the screen is too small for all of them.
 */
export function summaryText(plan: Plan, folder: string, screen: Screen, colors: Colors): string {
  const { school, request } = plan;
  const title = `${school.name}: ${school.studentCount} students, ${school.adultCount} adults, ${plan.teams.length} teams`;
  const head = [colors.bold(fitted(title, screen.columns)), fitted(request.modelName, screen.columns)];
  const missing = plan.notEvaluated.length;
  const tail = [
    ...measureLines(plan, screen, colors),
    ...lookFirstLines(plan, screen, colors),
    '',
    ...(missing === 0
      ? []
      : [
          colors.dim(
            `Not evaluated: ${missing} ${missing === 1 ? 'part' : 'parts'}; the report says what to add for them.`,
          ),
        ]),
    `Open ${join(folder, 'report.html')}`,
  ];
  // One row stays for the prompt.
  const room = Math.max(fewestTeams, screen.rows - 1 - head.length - tail.length);
  return [...head, ...teamLines(plan, room, screen, colors), ...tail, ''].join('\n');
}
