import { expect, it } from 'vitest';
import { actionText, detailText, type AuditNames } from './audit-words.ts';

const names: AuditNames = {
  school: (id) => (id === 's1' ? 'Riverbend Middle' : null),
  model: (id) => (id === 'looping' ? 'Looping' : null),
};

it('says what was done in words, and shows what it does not know as it is', () => {
  expect(actionText('roster.import')).toBe('imported a roster');
  expect(actionText('something.new')).toBe('something.new');
});

it('tells plain details in one line and leaves structures out', () => {
  expect(detailText({ school: 'Riverbend', students: 642, grid: { rosterTarget: [80] } }, names)).toBe(
    'school: Riverbend · students: 642',
  );
});

it('names schools, models and roles in place of their ids, and leaves out ids that nobody can read', () => {
  expect(detailText({ role: 'viewer', email: 'ada@lake.example', schoolId: 's1' }, names)).toBe(
    'Viewer · ada@lake.example · Riverbend Middle',
  );
  expect(detailText({ jobId: 'e6fe541f', modelId: 'looping', revision: 1 }, names)).toBe(
    'Looping · revision: 1',
  );
  expect(detailText({ schoolId: 's2' }, names)).toBe('a school that is no longer here');
});
