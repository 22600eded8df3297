import { allStages, stageById } from '@staffroom/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from './day.ts';
import { durationCases, proposeJourney } from './propose-journey.ts';

const stages = allStages();
const launchOn = '2027-08-09';

describe('the first items of a journey', () => {
  const { items, pace } = proposeJourney(stages, launchOn);
  const milestone = (id: string) =>
    items.find(({ kind, milestoneId }) => kind === 'milestone' && milestoneId === id);

  it('are every milestone with all that it leaves behind and asks, in order', () => {
    const all = stages.flatMap((stage) =>
      stage.milestones.flatMap(({ name, deliverables, questions }) => [name, ...deliverables, ...questions]),
    );
    expect(items.map(({ title }) => title)).toEqual(all);
  });

  it('prepare is done on the day of the launch, and explore when prepare begins', () => {
    expect(milestone('recruitTeams')?.dueOn).toBe(launchOn);
    expect(milestone('designTeam')?.beginsOn).toBe(addMonths(launchOn, -3));
    expect(milestone('estimateCost')?.dueOn).toBe(milestone('designTeam')?.beginsOn);
    expect(milestone('defineWhy')?.beginsOn).toBe(addMonths(launchOn, -9));
  });

  it('teams train before opening day, and open on it', () => {
    expect([milestone('trainTeams')?.dueOn, milestone('openSmall')?.beginsOn]).toEqual([launchOn, launchOn]);
  });

  it('say of each length whose it is: a case with source and year, ours, or none', () => {
    expect(pace.map(({ stage, months, basis }) => [stage, months, basis?.year ?? null])).toEqual([
      ['explore', 6, 2023],
      ['prepare', 3, 2023],
      ['launch', 12, null],
      ['expand', 12, 2022],
      ['sustain', null, null],
    ]);
    expect(milestone('embedSystems')).toMatchObject({ beginsOn: null, dueOn: null });
  });

  it('plans with another case where one is chosen, and refuses one that is not there', () => {
    const cases = durationCases(stageById('prepare'));
    expect(cases.map(({ months }) => months)).toEqual([3, 24, 24]);
    const slow = proposeJourney(stages, launchOn, { prepare: 1 });
    expect(slow.items.find(({ milestoneId }) => milestoneId === 'designTeam')?.beginsOn).toBe('2025-08-09');
    expect(() => proposeJourney(stages, launchOn, { prepare: 3 })).toThrow('there is no number 3');
  });

  it('never end before they begin, nor does a milestone begin before the one ahead of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (later) => {
        const dated = proposeJourney(stages, addDays('2020-01-01', later)).items.filter(
          ({ kind, dueOn }) => kind === 'milestone' && dueOn !== null,
        );
        const order = dated.map(({ beginsOn, dueOn }) => [beginsOn ?? '', dueOn ?? '']);
        expect(order.every(([from = '', to = '']) => from <= to)).toBe(true);
        for (const stage of stages) {
          const begins = dated
            .filter((item) => item.stage === stage.id)
            .map(({ beginsOn }) => beginsOn ?? '');
          expect(begins).toEqual(begins.toSorted());
        }
      }),
      { numRuns: 30 },
    );
  });
});
