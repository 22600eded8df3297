import {
  cents,
  formatCents,
  formatFte,
  fte,
  type LookFirst,
  type Plan,
  type School,
} from '@staffroom/school';

/** At most so many things to look at first. */
const most = 3;

/**
 * The three things to look at first, in words: people to hire or without a place; rules broken, law in the way or sizes
 * outside the limits; the largest change for better or worse. What one of them leaves free goes to the next in line.
 */
export function lookFirst(
  school: School,
  assignment: Pick<Plan, 'teams' | 'schoolwide' | 'vacancies' | 'sizing'>,
  parts: Pick<Plan, 'analysis' | 'policy' | 'notEvaluated' | 'money'>,
): LookFirst[] {
  const people = [...vacancies(assignment), ...unplaced(assignment)];
  const rules = [...brokenRules(parts.analysis), ...law(parts.policy), ...limits(assignment)];
  const hasPeers = assignment.sizing.some((band) => band.teamCount > 1);
  const effects = changes(parts.analysis, hasPeers);
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

function vacancies({ vacancies: open }: Pick<Plan, 'vacancies'>): LookFirst[] {
  if (open.length === 0) return [];
  const amountByNeed = new Map<string, number>();
  for (const { need, amount } of open) amountByNeed.set(need, (amountByNeed.get(need) ?? 0) + amount);
  const total = open.reduce((sum, vacancy) => sum + vacancy.amount, 0);
  const teams = new Set(open.map((vacancy) => vacancy.teamId)).size;
  const needs = [...amountByNeed]
    .toSorted(([, a], [, b]) => b - a)
    .map(([need, amount]) => `${formatFte(fte(amount))} ${need}`);
  return [
    {
      title: `${formatFte(fte(total))} ${total === 1000 ? 'post' : 'posts'} to fill`,
      text: `On ${teams === 1 ? 'one team' : `${teams} teams`}: ${listed(needs)}.`,
      severity: 'attention',
    },
  ];
}

function brokenRules(analysis: Plan['analysis']): LookFirst[] {
  const broken = analysis.filter((line) => line.severity === 'hard' && line.design?.status === 'broken');
  if (broken.length === 0) return [];
  return [
    {
      title: broken.length === 1 ? '1 rule is broken' : `${broken.length} rules are broken`,
      text: listed(broken.map((line) => line.design?.message ?? line.label)),
      severity: 'bad',
    },
  ];
}

function law(policy: Plan['policy']): LookFirst[] {
  const found = policy.filter((finding) => finding.outcome === 'blocked' || finding.outcome === 'waiver');
  if (found.length === 0) return [];
  const isBlocked = found.some((finding) => finding.outcome === 'blocked');
  return [
    {
      title: `${found.length} ${found.length === 1 ? 'point' : 'points'} of state policy ${isBlocked ? 'stand in the way or need a waiver' : 'need a waiver'}`,
      text: listed(found.map((finding) => finding.message)),
      severity: isBlocked ? 'bad' : 'attention',
    },
  ];
}

function unplaced({ schoolwide }: Pick<Plan, 'schoolwide'>): LookFirst[] {
  const left = schoolwide.filter((share) => !share.isPlaced && share.share > 0);
  if (left.length === 0) return [];
  const people = [...new Set(left.map((share) => share.staffId))];
  return [
    {
      title:
        people.length === 1
          ? '1 adult has time without a place'
          : `${people.length} adults have time without a place`,
      text: `${listed(people)}: a person must decide what this time is for.`,
      severity: 'attention',
    },
  ];
}

function limits({ sizing }: Pick<Plan, 'sizing'>): LookFirst[] {
  const broken = sizing.flatMap((band) => band.limitsBroken.map((text) => `${band.band.label}: ${text}`));
  return broken.length === 0
    ? []
    : [{ title: 'Team sizes outside the model’s limits', text: listed(broken), severity: 'attention' }];
}

function missing(notEvaluated: Plan['notEvaluated']): LookFirst[] {
  if (notEvaluated.length === 0) return [];
  const parts = [...new Set(notEvaluated.map((entry) => entry.part))];
  const columns = [
    ...new Set(notEvaluated.map((entry) => `${entry.missing.column} (${entry.missing.file})`)),
  ];
  return [
    {
      title: parts.length === 1 ? '1 part was not evaluated' : `${parts.length} parts were not evaluated`,
      text: `The data lack ${listed(columns)}.`,
      severity: 'attention',
    },
  ];
}

/** Measures that say what a design changes for students and adults; the others explain them. */
const telling: ReadonlySet<string> = new Set([
  'coverage.core',
  'reach.lead',
  'ratio.certified.median',
  'ratio.adult.median',
  'load.highest',
  'novices.alone',
  'novices.most',
  'continuity.students',
  'adultsPerStudent',
  'misplaced.support.IEP',
  'misplaced.support.EL',
]);

/** The telling measure that is most better and the one that is most worse than today, the larger change first. */
function changes(analysis: Plan['analysis'], hasPeers: boolean): LookFirst[] {
  const found = analysis.flatMap((line) => {
    const { baseline, design } = line;
    const [before, after] = [baseline?.value ?? null, design?.value ?? null];
    // A team without another of its grades has nothing to be balanced against.
    if (!hasPeers && line.rule.startsWith('misplaced.')) return [];
    if (!telling.has(line.rule) || baseline === null || design === null) return [];
    if (line.better === null || before === null || after === null || before === after) return [];
    const isGain = line.better === 'higher' ? after > before : after < before;
    const size = Math.abs(after - before) / Math.max(Math.abs(before), Math.abs(after));
    const text = `${design.message} Today: ${baseline.message}`;
    return [
      { title: `${isGain ? 'Better than today' : 'Worse than today'}: ${line.label}`, text, isGain, size },
    ];
  });
  const largest = [true, false].flatMap(
    (isGain) =>
      found.filter((change) => change.isGain === isGain).toSorted((a, b) => b.size - a.size)[0] ?? [],
  );
  return largest
    .toSorted((a, b) => b.size - a.size)
    .map(({ title, text, isGain }) => ({ title, text, severity: isGain ? 'good' : 'attention' }));
}

function summary(school: School, { teams }: Pick<Plan, 'teams'>, money: Plan['money']): LookFirst[] {
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
      title: `${teams.length} ${teams.length === 1 ? 'team' : 'teams'} for ${students} students`,
      text: money.isEvaluated ? costInWords(money) : 'What it costs is not known: no pay was given.',
      severity: 'good',
    },
  ];
}

function costInWords({ difference, design }: Plan['money']): string {
  const known = design.isComplete ? '' : ', as far as pay is known';
  if (difference === 0) return `The teams cost what today costs${known}.`;
  return difference > 0
    ? `The teams cost ${formatCents(difference)} a year more than today${known}.`
    : `The teams cost ${formatCents(cents(Math.abs(difference)))} a year less than today${known}.`;
}

/** The first few, and how many more. */
function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, 3).join('; ');
  return texts.length > 3 ? `${shown}; and ${texts.length - 3} more` : shown;
}
