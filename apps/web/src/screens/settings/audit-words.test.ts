import { expect, it } from 'vitest';
import { actionText, detailText } from './audit-words.ts';

it('says what was done in words, and shows what it does not know as it is', () => {
  expect(actionText('roster.import')).toBe('imported a roster');
  expect(actionText('something.new')).toBe('something.new');
});

it('tells plain details in one line and leaves structures out', () => {
  expect(detailText({ school: 'Riverbend', students: 642, grid: { rosterTarget: [80] } })).toBe(
    'school: Riverbend · students: 642',
  );
});
