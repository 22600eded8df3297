import type { Facts, Milestone, Stage } from '@staffroom/knowledge';
import shipped from './next-steps.json' with { type: 'json' };

/** A milestone of the journey that works on a look-for, with those of its deliverables and questions that do. */
export interface NextStep {
  readonly stage: Stage;
  readonly milestone: Milestone;
  readonly deliverables: readonly string[];
  readonly questions: readonly string[];
}

interface Link {
  readonly milestone: string;
  readonly deliverables: readonly string[];
  readonly questions: readonly string[];
}

/** By look-for; that the links are our own is said in the file and on every page that shows them. */
const linksByLookFor: Readonly<Record<string, readonly Link[]>> = shipped.steps;

/** What of the journey works on a look-for; nothing for one that is new. What the journey no longer holds is left out. */
export function nextStepsFor(lookForId: string, journey: Facts['journey']): readonly NextStep[] {
  const links = linksByLookFor[lookForId] ?? [];
  return links.flatMap((link) =>
    journey.stages.flatMap((stage) =>
      stage.milestones
        .filter(({ id }) => id === link.milestone)
        .map((milestone) => ({
          stage,
          milestone,
          deliverables: link.deliverables.filter((text) => milestone.deliverables.includes(text)),
          questions: link.questions.filter((text) => milestone.questions.includes(text)),
        })),
    ),
  );
}
