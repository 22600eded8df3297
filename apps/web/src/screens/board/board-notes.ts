import { countOf } from '@staffroom/exchange/browser';
import type { AnalysisLine, Plan } from '@staffroom/school';

/** Something that needs a person's eye, or somebody who is missing. */
export interface BoardNote {
  readonly id: string;
  readonly tone: 'eye' | 'missing';
  readonly title: string;
  readonly text: string;
  /** The line of the analysis or the finding of policy that a fix would mend. */
  readonly line: { readonly rule: string; readonly subject: string };
  readonly teamId: string | null;
}

/** What stands out on the board, what is missing first, then the law, then rules that are broken or close to it. */
export function boardNotes(plan: Plan): readonly BoardNote[] {
  return [...vacancyNotes(plan), ...policyNotes(plan), ...ruleNotes(plan.analysis)];
}

function vacancyNotes({ vacancies, teams }: Plan): readonly BoardNote[] {
  return vacancies.map((vacancy) => {
    const team = teams.find(({ id }) => id === vacancy.teamId);
    const post = team?.posts.find(({ id }) => id === vacancy.postId);
    return {
      id: `vacancy:${vacancy.postId}`,
      tone: 'missing',
      title: `To hire: ${post?.label ?? vacancy.roleId}`,
      text: `${team?.name ?? vacancy.teamId}, ${vacancy.amount / 1000} of a full-time post. Asks for: ${vacancy.need}. ${countOf(vacancy.studentCount, 'student waits', 'students wait')} for this post.`,
      line: { rule: 'vacancies', subject: vacancy.postId },
      teamId: vacancy.teamId,
    };
  });
}

function policyNotes({ policy, teams }: Plan): readonly BoardNote[] {
  const findings = policy.filter(({ outcome }) => outcome === 'blocked' || outcome === 'waiver');
  return findings.map((finding) => {
    const team = teams.find(({ id }) => id === finding.subject);
    const year = finding.year === null ? '' : ` (${finding.state}, ${finding.year})`;
    return {
      id: `policy:${finding.rule}:${finding.subject}`,
      tone: finding.outcome === 'blocked' ? 'missing' : 'eye',
      title: finding.outcome === 'blocked' ? 'Blocked by policy' : 'Needs a waiver',
      text: `${team === undefined ? '' : `${team.name}: `}${finding.message}${year}`,
      line: { rule: finding.rule, subject: finding.subject },
      teamId: team?.id ?? null,
    };
  });
}

function ruleNotes(lines: readonly AnalysisLine[]): readonly BoardNote[] {
  const order = { broken: 0, attention: 1 } as const;
  return lines
    .flatMap((line) => {
      const status = line.design?.status;
      return status === 'broken' || status === 'attention' ? [{ line, status }] : [];
    })
    .filter(({ line }) => line.rule !== 'vacancies')
    .toSorted((a, b) => order[a.status] - order[b.status])
    .map(({ line, status }) => ({
      id: `rule:${line.rule}:${line.subject}`,
      tone: status === 'broken' && line.severity === 'hard' ? 'missing' : 'eye',
      title: line.label,
      text: line.design?.message ?? '',
      line: { rule: line.rule, subject: line.subject },
      teamId: null,
    }));
}
