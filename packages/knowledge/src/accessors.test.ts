import { expect, test } from 'vitest';
import {
  allFindings,
  allModels,
  allRoles,
  allSchoolProfiles,
  allStages,
  allSystemProfiles,
  findingById,
  findingsForModel,
  framework,
  frameworkPartById,
  modelById,
  movement,
  optionalFindingById,
  optionalModelById,
  optionalRoleById,
  roleById,
  schoolProfileById,
  schoolProfilesOfModel,
  stageById,
} from './index.ts';

test('the catalogue holds what its files hold', () => {
  expect(allModels()).toHaveLength(24);
  expect(allRoles()).toHaveLength(40);
  expect(allFindings()).toHaveLength(69);
  expect(allSchoolProfiles()).toHaveLength(19);
  expect(allSystemProfiles()).toHaveLength(4);
});

test('a record is found by its id', () => {
  expect(modelById('newCoreTeam').organisation).toBe('Arizona State University');
  expect(roleById('reachAssociate').certificationTypicallyRequired).toBe(false);
  expect(findingById('absenceMath10Days').evidenceTier).toBe('quasiExperimental');
  expect(schoolProfileById('sparkSchool').profileStatus).toBe('historical');
  expect(stageById('launch').order).toBe(3);
  expect(frameworkPartById('flexiblePolicy').lookFors).toHaveLength(5);
});

test('an unknown id is null where a record may be missing, and an error naming the known ids where it must exist', () => {
  expect(optionalModelById('newCoreTeams')).toBeNull();
  expect(optionalRoleById('newCoreTeam')).toBeNull();
  expect(optionalFindingById('teacher')).toBeNull();
  expect(() => modelById('newCoreTeams')).toThrow(
    /no staffing model "newCoreTeams".*baselineSoloClassroom, newCoreTeam,/,
  );
  expect(() => stageById('finish')).toThrow('Known: explore, prepare, launch, expand, sustain.');
});

test('the findings of a model come in the order it cites them, null results included', () => {
  const findings = findingsForModel('newCoreTeam');
  expect(findings.map((finding) => finding.id)).toEqual(modelById('newCoreTeam').evidenceIds);
  expect(findings.map((finding) => finding.direction)).toContain('none');
});

test('figures that rest on weak copies are marked so that they can be left out', () => {
  const weak = modelById('ocTimeTechnologySwap').pay.filter((pay) => !pay.verified);
  expect(weak.map((pay) => pay.sourceNote)).toEqual([
    'read in a stored archive.org text whose item address is not known',
  ]);
});

test('the framework has six features and four enabling conditions in order', () => {
  expect(framework().features.map((part) => part.order)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(framework().enablingConditions.map((part) => part.order)).toEqual([1, 2, 3, 4]);
});

test('the journey runs from explore to sustain', () => {
  expect(allStages().map((stage) => stage.id)).toEqual(['explore', 'prepare', 'launch', 'expand', 'sustain']);
});

test('schools are found by the model they use', () => {
  expect(schoolProfilesOfModel('teachToOne').map((school) => school.id)).toEqual(['is228']);
});

test('what was looked for and not found stays null', () => {
  expect(movement().summit.registrationFee).toEqual({
    value: null,
    verified: false,
    note: 'No stored page states a price',
  });
});
