import { addresses, slugOf } from '../../../site/addresses.ts';
import type { FactText, Hub } from '../../../site/hub.ts';
import { partsOfFramework } from '../framework-parts.ts';
import { nextStepsFor } from '../next-steps.ts';

/** What of the journey works on a look-for, ready to be shown. */
export interface QuestionStep {
  readonly id: string;
  readonly stage: FactText;
  readonly milestone: FactText;
  readonly href: string;
  readonly deliverables: readonly FactText[];
  readonly questions: readonly FactText[];
}

/** A look-for as it is asked. */
export interface Question {
  readonly id: string;
  readonly text: FactText;
  readonly evidence: FactText;
  readonly steps: readonly QuestionStep[];
}

/** A feature or condition with its look-fors. */
export interface QuestionPart {
  readonly id: string;
  readonly kind: 'feature' | 'condition';
  readonly name: FactText;
  readonly href: string;
  readonly questions: readonly Question[];
}

/** The look-fors of the framework as questions in the language of the page: plain data, so that it can be given to the browser. */
export function questionnaireOf(hub: Hub): readonly QuestionPart[] {
  const { facts, fact, href } = hub;
  return partsOfFramework(facts).map(({ kind, part }) => ({
    id: part.id,
    kind,
    name: fact(part.name),
    href: href(addresses.frameworkPart(part.id)),
    questions: part.lookFors.map(({ id, text, evidenceToCheck }) => ({
      id,
      text: fact(text),
      evidence: fact(evidenceToCheck),
      steps: nextStepsFor(id, facts.journey).map(({ stage, milestone, deliverables, questions }) => ({
        id: milestone.id,
        stage: fact(stage.name),
        milestone: fact(milestone.name),
        href: href(`${addresses.stage(stage.id)}#${slugOf(milestone.id)}`),
        deliverables: deliverables.map(fact),
        questions: questions.map(fact),
      })),
    })),
  }));
}
