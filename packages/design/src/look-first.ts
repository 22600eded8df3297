import { formatFte, fte, type LookFirst, type Plan, type School } from '@staffroom/school';

/** At most so many things to look at first. */
const most = 3;

/**
 * The three things to look at first, in words: people to hire or without a place, rules broken or waivers needed, and
 * the largest change for better or worse. Fewer where there is nothing to say.
 */
export function lookFirst(
  school: School,
  assignment: Pick<Plan, 'teams' | 'schoolwide' | 'vacancies' | 'sizing'>,
  parts: Pick<Plan, 'analysis' | 'policy' | 'notEvaluated'>,
): LookFirst[] {
  return [
    ...vacancies(assignment),
    ...brokenRules(parts.analysis),
    ...law(parts.policy),
    ...unplaced(assignment),
    ...limits(assignment),
    ...missing(parts.notEvaluated),
    ...changes(parts.analysis),
    ...summary(school, assignment),
  ].slice(0, most);
}

function vacancies({ vacancies: open }: Pick<Plan, 'vacancies'>): LookFirst[] {
  if (open.length === 0) return [];
  const amountByNeed = new Map<string, number>();
  for (const { need, amount } of open) amountByNeed.set(need, (amountByNeed.get(need) ?? 0) + amount);
  const total = open.reduce((sum, vacancy) => sum + vacancy.amount, 0);
  const teams = new Set(open.map((vacancy) => vacancy.teamId)).size;
  const needs = [...amountByNeed]
    .sort(([, a], [, b]) => b - a)
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

/** The line whose relative change from today is the largest; balance and ratios of tiny values do not crowd it out. */
function changes(analysis: Plan['analysis']): LookFirst[] {
  const candidates = analysis.flatMap((line) => {
    const before = line.baseline?.value ?? null;
    const after = line.design?.value ?? null;
    if (line.better === null || before === null || after === null || before === after || line.design === null)
      return [];
    const size = Math.abs(after - before) / Math.max(Math.abs(before), Math.abs(after));
    const isGain = line.better === 'higher' ? after > before : after < before;
    return [{ line, size, isGain, message: line.design.message }];
  });
  const pick = (isGain: boolean): LookFirst[] => {
    const best = candidates
      .filter((candidate) => candidate.isGain === isGain)
      .reduce<(typeof candidates)[number] | null>(
        (top, each) => (top === null || each.size > top.size ? each : top),
        null,
      );
    return best === null
      ? []
      : [
          {
            title: `${isGain ? 'Better than today' : 'Worse than today'}: ${best.line.label}`,
            text: best.message,
            severity: isGain ? 'good' : 'attention',
          },
        ];
  };
  return [...pick(false), ...pick(true)];
}

function summary(school: School, { teams }: Pick<Plan, 'teams'>): LookFirst[] {
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
      text: 'Every required post is held and every rule is kept.',
      severity: 'good',
    },
  ];
}

/** The first few, and how many more. */
function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, 3).join('; ');
  return texts.length > 3 ? `${shown}; and ${texts.length - 3} more` : shown;
}
