import { shippedFacts } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import shipped from './next-steps.json' with { type: 'json' };
import { nextStepsFor } from './next-steps.ts';

const { features, enablingConditions } = shippedFacts.framework;
const lookForIds = [...features, ...enablingConditions].flatMap(({ lookFors }) =>
  lookFors.map(({ id }) => id),
);

describe('next steps', () => {
  it('leads from every look-for to the journey, and from nothing else', () => {
    expect(Object.keys(shipped.steps).toSorted()).toEqual(lookForIds.toSorted());
  });

  it('names only what the journey holds', () => {
    for (const [lookForId, links] of Object.entries(shipped.steps))
      expect(
        nextStepsFor(lookForId, shippedFacts.journey).map(({ milestone, deliverables, questions }) => ({
          milestone: milestone.id,
          deliverables,
          questions,
        })),
      ).toEqual(links);
  });

  it('has nothing for a look-for that nobody linked', () => {
    expect(nextStepsFor('zz9', shippedFacts.journey)).toEqual([]);
  });
});
