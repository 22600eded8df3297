import { describe, expect, it } from 'vitest';
import { allFactRecords, factKinds } from './fact-records.ts';
import { shippedFacts } from './facts.ts';

describe('the records of the data files', () => {
  const records = allFactRecords(shippedFacts);

  it('are all there, each under an id of its own', () => {
    const files = shippedFacts;
    const count =
      files.framework.modelTypes.length +
      files.framework.features.length +
      files.framework.enablingConditions.length +
      files.models.models.length +
      files.roles.roles.length +
      files.evidence.findings.length +
      files.journey.stages.length +
      files.schools.schools.length +
      files.schools.systems.length +
      files.indicators.length +
      files.states.length +
      files.classSize.length +
      files.movement.partners.length +
      files.statistics.figures.length +
      files.salarySchedules.schedules.length;
    const movement = records.filter(({ kind }) => kind === 'movement');
    expect(records.length - movement.length).toBe(count);
    expect(new Set(records.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(records.length);
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(factKinds));
  });

  it('leave nothing of the movement out but its comment and date', () => {
    const told = records.filter(({ kind }) => kind === 'movement').map(({ id }) => id);
    expect([...told, 'partners', '$comment', 'asOf'].toSorted()).toEqual(
      Object.keys(shippedFacts.movement).toSorted(),
    );
  });
});
