import { compareText, type LookFirst, type Plan, type PolicyFinding } from '@staffroom/school';
import { counted, listed, measured } from './card-text.ts';

/** Rules broken, state policy in the way, sizes outside the limits, rules of the school that do not apply. */
export function ruleCards(
  { sizing, teams }: Pick<Plan, 'sizing' | 'teams'>,
  { analysis, policy }: Pick<Plan, 'analysis' | 'policy'>,
): readonly LookFirst[] {
  return [
    ...broken(analysis),
    ...law(analysis, policy),
    ...limits(sizing),
    ...(teams.length > 0 ? notApplying(analysis) : []),
  ];
}

/** Rules of the school are counted, because their words name people. */
function broken(analysis: Plan['analysis']): readonly LookFirst[] {
  const lines = analysis.filter((line) => line.severity === 'hard' && line.design?.status === 'broken');
  if (lines.length === 0) return [];
  const about = (who: string): number => lines.filter((line) => line.rule.startsWith(`rules.${who}.`)).length;
  const [students, staff] = [about('students'), about('staff')];
  const labels = lines.filter((line) => !line.rule.startsWith('rules.')).map((line) => line.label);
  return [
    {
      title: `${counted(lines.length, 'rule is', 'rules are')} broken`,
      text: listed([
        ...(students === 0 ? [] : [`${counted(students, 'rule')} of the school about students`]),
        ...(staff === 0 ? [] : [`${counted(staff, 'rule')} of the school about adults`]),
        ...new Set(labels),
      ]),
      severity: 'bad',
    },
  ];
}

/** One point for each rule of policy, however many teams it concerns, with the team that is furthest out. */
function law(analysis: Plan['analysis'], policy: Plan['policy']): readonly LookFirst[] {
  const findings = policy.filter(({ outcome }) => outcome === 'blocked' || outcome === 'waiver');
  if (findings.length === 0) return [];
  const byRule = [...Map.groupBy(findings, (finding) => finding.rule)].toSorted(([a], [b]) =>
    compareText(a, b),
  );
  const isBlocked = findings.some((finding) => finding.outcome === 'blocked');
  const today = analysis.find((line) => line.rule === 'compliance.waiver')?.baseline?.value ?? null;
  const asks = isBlocked
    ? byRule.length === 1
      ? 'stands in the way or needs a waiver'
      : 'stand in the way or need a waiver'
    : byRule.length === 1
      ? 'needs a waiver'
      : 'need a waiver';
  return [
    {
      title: `${counted(byRule.length, 'point')} of state policy ${asks}${today === null || isBlocked ? '' : ` (today ${today})`}`,
      text: listed(byRule.map(([, own]) => pointInWords(own))),
      severity: isBlocked ? 'bad' : 'attention',
    },
  ];
}

function pointInWords(findings: readonly PolicyFinding[]): string {
  const teams = counted(new Set(findings.map((finding) => finding.subject)).size, 'team');
  const worst = findings.reduce((most, each) => ((each.value ?? 0) > (most.value ?? 0) ? each : most));
  return worst.value === null || worst.limit === null
    ? `${worst.unit} on ${teams}`
    : `up to ${measured(worst.value, worst.unit)} on ${teams}, the figure is ${worst.limit}`;
}

function limits(sizing: Plan['sizing']): readonly LookFirst[] {
  const texts = sizing.flatMap((band) => band.limitsBroken.map((text) => `${band.band.label}: ${text}`));
  return texts.length === 0
    ? []
    : [{ title: 'Team sizes outside the model’s limits', text: listed(texts), severity: 'attention' }];
}

function notApplying(analysis: Plan['analysis']): readonly LookFirst[] {
  const lines = analysis.filter(
    (line) => line.rule.startsWith('rules.staff.') && line.design?.status === 'none',
  );
  if (lines.length === 0) return [];
  return [
    {
      title: `${counted(lines.length, 'rule about adults does', 'rules about adults do')} not apply`,
      text: 'Under this model somebody named stays outside the teams, where the rule cannot be kept.',
      severity: 'attention',
    },
  ];
}
