import type { Facts } from './facts.ts';
import type { KnowledgeProblem } from './knowledge-problem.ts';
import { StateCodeSchema } from './policy/states.ts';
import type { KnowledgeFiles } from './shipped-files.ts';

interface Identified {
  readonly id: string;
}

/** What no single file can tell: ids used twice, ids that lead nowhere, answers an indicator does not allow, missing states. */
export function joinProblems(files: Facts): readonly KnowledgeProblem[] {
  return [...repeatedIds(files), ...catalogueJoins(files), ...policyJoins(files), ...raggedSchedules(files)];
}

function repeatedIds(files: Facts): readonly KnowledgeProblem[] {
  const lists: readonly (readonly [file: keyof KnowledgeFiles, records: readonly Identified[]])[] = [
    ['models', files.models.models],
    ['roles', files.roles.roles],
    ['evidence', files.evidence.findings],
    ['framework', files.framework.modelTypes],
    ['framework', [...files.framework.features, ...files.framework.enablingConditions]],
    [
      'framework',
      [...files.framework.features, ...files.framework.enablingConditions].flatMap((part) => part.lookFors),
    ],
    ['journey', files.journey.stages],
    ['journey', files.journey.stages.flatMap((stage) => stage.milestones)],
    ['schools', files.schools.schools],
    ['schools', files.schools.systems],
    ['statistics', files.statistics.figures],
    ['salarySchedules', files.salarySchedules.schedules],
    ['movement', files.movement.partners],
    ['indicators', files.indicators],
  ];
  return lists.flatMap(([file, records]) =>
    records
      .filter((record, index) => records.findIndex((other) => other.id === record.id) < index)
      .map((record) => ({ file, place: record.id, message: 'the id is used twice' })),
  );
}

function catalogueJoins({ models, roles, evidence, schools }: Facts): readonly KnowledgeProblem[] {
  const modelIds = idsOf(models.models);
  const roleIds = idsOf(roles.roles);
  const findingIds = idsOf(evidence.findings);
  return [
    ...models.models.flatMap((model) => [
      ...missing('models', model.id, 'role', model.roles, roleIds),
      ...missing(
        'models',
        model.id,
        'role paid',
        model.pay.map((pay) => pay.roleId),
        roleIds,
      ),
      ...missing('models', model.id, 'finding', model.evidenceIds, findingIds),
    ]),
    ...roles.roles.flatMap((role) => [
      ...missing('roles', role.id, 'role it advances to', role.advancesTo, roleIds),
      ...missing('roles', role.id, 'model', role.usedInModels, modelIds),
    ]),
    ...evidence.findings.flatMap((finding) =>
      missing('evidence', finding.id, 'model', finding.modelId === null ? [] : [finding.modelId], modelIds),
    ),
    ...schools.schools.flatMap((school) => [
      ...missing('schools', school.id, 'model', [school.modelId], modelIds),
      ...missing(
        'schools',
        school.id,
        'role',
        school.rolesOnTeam.map((role) => role.roleId),
        roleIds,
      ),
    ]),
  ];
}

function policyJoins({ indicators, states, classSize }: Facts): readonly KnowledgeProblem[] {
  const answers = states.flatMap((state) =>
    indicators
      .filter(
        (indicator) =>
          !indicator.allowedValues.some((allowed) => allowed.value === state.indicators[indicator.id].value),
      )
      .map((indicator) => ({
        file: 'states' as const,
        place: `${state.state}.${indicator.id}`,
        message: `the value "${state.indicators[indicator.id].value}" is not among those the indicator allows`,
      })),
  );
  return [...answers, ...missingStates('states', states), ...missingStates('classSize', classSize)];
}

function missingStates(
  file: keyof KnowledgeFiles,
  entries: readonly { readonly state: string }[],
): readonly KnowledgeProblem[] {
  return StateCodeSchema.options.flatMap((code) => {
    const count = entries.filter((entry) => entry.state === code).length;
    return count === 1
      ? []
      : [{ file, place: code, message: `the state must appear once, not ${count} times` }];
  });
}

function raggedSchedules({ salarySchedules }: Facts): readonly KnowledgeProblem[] {
  return salarySchedules.schedules.flatMap((schedule) =>
    schedule.rows
      .filter((row) => row.values.length > schedule.lanes.length)
      .map((row) => ({
        file: 'salarySchedules' as const,
        place: `${schedule.id}.${row.step}`,
        message: `${row.values.length} amounts for ${schedule.lanes.length} lanes`,
      })),
  );
}

function idsOf(records: readonly Identified[]): ReadonlySet<string> {
  return new Set(records.map((record) => record.id));
}

function missing(
  file: keyof KnowledgeFiles,
  place: string,
  what: string,
  used: readonly string[],
  known: ReadonlySet<string>,
): readonly KnowledgeProblem[] {
  return used
    .filter((id) => !known.has(id))
    .map((id) => ({ file, place, message: `the ${what} "${id}" does not exist` }));
}
