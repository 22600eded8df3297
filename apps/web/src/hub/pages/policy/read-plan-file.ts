import { PlanSchema, type Plan } from '@staffroom/school';

/** What is wrong with a file that somebody took for a plan. */
export type PlanFileProblem =
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notAPlan' }
  | { readonly kind: 'otherVersion'; readonly version: string }
  | { readonly kind: 'damaged'; readonly place: string; readonly problem: string };

export type PlanFileRead =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'problem'; readonly problem: PlanFileProblem };

/** Reads the text of a `plan.json`, not trusted in any way. */
export function readPlanFile(text: string): PlanFileRead {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'problem', problem: { kind: 'notJson' } };
  }
  if (!isPlanLike(content)) return { kind: 'problem', problem: { kind: 'notAPlan' } };
  if (content.formatVersion !== 1)
    return { kind: 'problem', problem: { kind: 'otherVersion', version: String(content.formatVersion) } };
  const read = PlanSchema.safeParse(content);
  if (read.success) return { kind: 'plan', plan: read.data };
  const [first] = read.error.issues;
  const place = first?.path.map(String).join('.') ?? '';
  return { kind: 'problem', problem: { kind: 'damaged', place, problem: first?.message ?? '' } };
}

function isPlanLike(content: unknown): content is { readonly formatVersion: unknown } {
  return (
    typeof content === 'object' &&
    content !== null &&
    'format' in content &&
    content.format === 'staffroom-plan' &&
    'formatVersion' in content
  );
}
