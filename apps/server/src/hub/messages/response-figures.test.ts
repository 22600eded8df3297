import fc from 'fast-check';
import { expect, it } from 'vitest';
import { responseFigures, type AnsweredMessage } from './response-figures.ts';

const day = Date.parse('2026-10-31T22:00:00Z');
/** A message so many hours after the evening of Halloween, answered after so many more. */
function message(hours: number, answeredAfter: number | null): AnsweredMessage {
  const createdAt = day + hours * 3_600_000;
  return {
    kind: hours % 2 === 0 ? 'question' : 'idea',
    createdAt: new Date(createdAt),
    firstReplyAt: answeredAfter === null ? null : new Date(createdAt + answeredAfter * 3_600_000),
  };
}

it('tells the middle and the ninetieth of a hundred, by kind and month', () => {
  const messages = [message(0, 1), message(1, 3), message(2, 9), message(3, 5), message(4, null)];
  expect(responseFigures(messages)).toEqual({
    received: 5,
    answered: 4,
    medianHours: 4,
    p90Hours: 9,
    byKind: [
      { kind: 'question', received: 3, answered: 2, medianHours: 5, p90Hours: 9 },
      { kind: 'idea', received: 2, answered: 2, medianHours: 4, p90Hours: 5 },
    ],
    byMonth: [
      { month: '2026-10', received: 2, answered: 2, medianHours: 2, p90Hours: 3 },
      { month: '2026-11', received: 3, answered: 2, medianHours: 7, p90Hours: 9 },
    ],
  });
});

it('says nothing of times where nothing was answered', () => {
  expect(responseFigures([])).toMatchObject({ received: 0, medianHours: null, p90Hours: null, byMonth: [] });
});

it('never tells a middle above the ninetieth of a hundred, nor one outside of what there was', () => {
  const times = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(times, (hours) => {
      const { medianHours, p90Hours } = responseFigures(hours.map((each, index) => message(index, each)));
      const sorted = hours.toSorted((one, other) => one - other);
      expect(medianHours).toBeGreaterThanOrEqual(sorted[0] ?? 0);
      expect(p90Hours).toBeLessThanOrEqual(sorted.at(-1) ?? 0);
      expect(medianHours).toBeLessThanOrEqual(p90Hours ?? 0);
    }),
  );
});
