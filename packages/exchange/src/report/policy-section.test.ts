import { aFinding, aPlan, aSchool, aStudent, aTeam } from '@staffroom/testkit';
import type { Plan, PolicyFinding } from '@staffroom/school';
import { expect, test } from 'vitest';
import { policySection } from './policy-section.ts';
import { viewOf } from './report-view.ts';

const school = aSchool({ students: [aStudent('S-1')] });

function shown(overrides: Partial<Plan>, state: string | null = 'NC'): string {
  const plan = aPlan(school, overrides);
  return policySection(viewOf({ ...plan, request: { ...plan.request, state } }, school)).html.replace(
    /\s+/g,
    ' ',
  );
}

test('without a state the section says how to name one', () => {
  expect(shown({}, null)).toContain('class="unknown');
  expect(shown({}, null)).toContain('--state NC');
});

test('a state without a word on the design is not a permission', () => {
  expect(shown({})).toContain('That is not a permission');
});

test('what needs a decision stands before what is allowed, with citation and year', () => {
  const page = shown({
    policy: [
      aFinding(),
      aFinding({
        outcome: 'waiver',
        message: 'Team 6-1 teaches 34 at once.',
        citation: 'Statute 2',
        year: 2019,
      }),
    ],
  });
  expect(page.indexOf('Team 6-1 teaches 34 at once.')).toBeLessThan(page.indexOf('Kept.'));
  expect(page).toContain('To decide or to ask for');
  expect(page).toContain('Statute 2');
  expect(page).toContain('2019');
});

test('unknown is hatched and never counts as allowed', () => {
  const page = shown({
    policy: [
      aFinding({
        outcome: 'unknown',
        message: 'Nobody read the rule.',
        citation: null,
        sourceUrl: null,
        year: null,
      }),
    ],
  });
  expect(page).toContain('fill="url(#unknown)"');
  expect(page).toContain('1 not known');
  expect(page).toContain('no source was read');
  expect(page).not.toContain('allowed<');
});

test('the same finding on several teams is one row with all its caveats once', () => {
  const teams = [aTeam('6-1', ['S-1'], { name: 'Heron' }), aTeam('6-2', [], { name: 'Wren' })];
  const finding: Partial<PolicyFinding> = { outcome: 'waiver', caveats: ['A whole-team lesson exceeds it.'] };
  const page = shown({
    teams,
    policy: [
      aFinding({ ...finding, subject: '6-1', value: 34, limit: 32 }),
      aFinding({ ...finding, subject: '6-2', value: 33, limit: 32 }),
    ],
  });
  expect(page.match(/<details class="row finding"/g)).toHaveLength(1);
  expect(page).toContain('and likewise 1 other team');
  expect(page.match(/A whole-team lesson exceeds it\./g)).toHaveLength(1);
  expect(page).toContain('Wren: Kept. (33 against 32 students in a class)');
});
