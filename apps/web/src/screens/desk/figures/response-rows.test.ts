import type { InboxFigures } from '@staffroom/contract';
import { expect, it } from 'vitest';
import { rowsByKind, rowsByMonth } from './response-rows.ts';

const none = { answered: 0, medianHours: null, p90Hours: null };
const figures: InboxFigures = {
  received: 9,
  open: 4,
  overdue: 1,
  setAside: 20,
  overdueDays: 5,
  answered: 5,
  medianHours: 3,
  p90Hours: 30,
  byKind: [
    { kind: 'idea', received: 2, ...none },
    { kind: 'question', received: 7, answered: 5, medianHours: 3, p90Hours: 30 },
  ],
  byMonth: [
    { month: '2026-11', received: 7, answered: 5, medianHours: 3, p90Hours: 30 },
    { month: '2026-10', received: 2, ...none },
  ],
};

it('lists kinds by how often they come, and months as they passed', () => {
  expect(rowsByKind(figures).map(({ label }) => label)).toEqual(['Question', 'Idea']);
  expect(rowsByMonth(figures).map(({ label }) => label)).toEqual(['Oct 2026', 'Nov 2026']);
});

it('leaves unknown what nobody answered yet', () => {
  expect(rowsByKind(figures)[1]).toMatchObject({ answered: 0, medianHours: null, p90Hours: null });
});
