import { designSchool } from '@staffroom/design';
import { loadMilpSolver } from '@staffroom/engine';
import { knowledgeVersion } from '@staffroom/knowledge';
import { sampleSchool } from '@staffroom/sample';
import { sha256 } from '@staffroom/school';
import { describe, expect, it } from 'vitest';
import { exampleDay } from './example-day.ts';
import { exampleDayOf } from './example-day-of.ts';

/** The school that the Studio offers as its elementary example, and a quick design of it. */
async function madeAnew() {
  const school = sampleSchool({ level: 'elementary', students: 420, seed: 1 });
  const run = designSchool(
    school,
    {
      modelId: 'newCoreTeam',
      parameters: {},
      state: null,
      grades: null,
      seed: 1,
      effort: 'quick',
      seconds: null,
    },
    {
      milp: await loadMilpSolver(),
      sha256,
      versions: { staffroom: '0.1.0', knowledge: knowledgeVersion },
      inputFormat: 'sample',
    },
  );
  let next = run.next();
  while (next.done !== true) next = run.next();
  return exampleDayOf(school, next.value, 1);
}

describe('the example of a school day', () => {
  it('is what sampling and designing the school gives; `vitest run -u` on this file writes it anew', async () => {
    const day = await madeAnew();
    await expect(`${JSON.stringify(day, null, 2)}\n`).toMatchFileSnapshot('./example-day.json');
  });

  it('has every student of a team in one of its classes of today', () => {
    for (const team of exampleDay.teams)
      expect(team.classes.reduce((sum, { students }) => sum + students, 0)).toBe(team.students);
    expect(exampleDay.teams.reduce((sum, { students }) => sum + students, 0)).toBe(
      exampleDay.school.students,
    );
  });

  it('names nobody', () => {
    expect(JSON.stringify(exampleDay)).not.toMatch(/T-\d|S-\d/);
  });
});
