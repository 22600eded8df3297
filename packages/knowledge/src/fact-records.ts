import type { Facts } from './facts.ts';

/** The kinds of records that facts come in, in the order in which lists show them. */
export const factKinds = [
  'modelType',
  'feature',
  'condition',
  'model',
  'role',
  'finding',
  'stage',
  'school',
  'system',
  'indicator',
  'state',
  'classSize',
  'partner',
  'movement',
  'statistic',
  'salarySchedule',
] as const;
export type FactKind = (typeof factKinds)[number];

/** One record of the data files. */
export interface FactRecord {
  readonly kind: FactKind;
  /** Unique among its kind. */
  readonly id: string;
  readonly name: string;
  readonly value: unknown;
}

/** What the movement file tells beside its list of partners, one record each. */
const movementNames = {
  coalition: 'The coalition',
  byTheNumbers: 'The movement by the numbers',
  otherReach: 'Reach of other initiatives',
  summit: 'The Summit',
  aasa: 'The superintendents’ association',
  softwareBarrier: 'Software as a barrier',
} as const satisfies Partial<Record<keyof Facts['movement'], string>>;

const recordsByKind: Readonly<Record<FactKind, (facts: Facts) => readonly Omit<FactRecord, 'kind'>[]>> = {
  modelType: (facts) => facts.framework.modelTypes.map(named),
  feature: (facts) => facts.framework.features.map(named),
  condition: (facts) => facts.framework.enablingConditions.map(named),
  model: (facts) => facts.models.models.map(named),
  role: (facts) => facts.roles.roles.map(named),
  finding: (facts) => facts.evidence.findings.map((value) => ({ id: value.id, name: value.summary, value })),
  stage: (facts) => facts.journey.stages.map(named),
  school: (facts) => facts.schools.schools.map((value) => ({ id: value.id, name: value.school, value })),
  system: (facts) => facts.schools.systems.map(named),
  indicator: (facts) => facts.indicators.map(named),
  state: (facts) => facts.states.map((value) => ({ id: value.state, name: value.name, value })),
  classSize: (facts) => facts.classSize.map((value) => ({ id: value.state, name: value.name, value })),
  partner: (facts) => facts.movement.partners.map(named),
  movement: ({ movement }) =>
    (Object.keys(movementNames) as (keyof typeof movementNames)[]).map((id) => ({
      id,
      name: movementNames[id],
      value: movement[id],
    })),
  statistic: (facts) => facts.statistics.figures.map((value) => ({ id: value.id, name: value.id, value })),
  salarySchedule: (facts) => facts.salarySchedules.schedules.map(named),
};

function named<T extends { readonly id: string; readonly name: string }>(value: T) {
  return { id: value.id, name: value.name, value };
}

/** The records of one kind, in the order of their file. */
export function factRecordsOf(facts: Facts, kind: FactKind): readonly FactRecord[] {
  return recordsByKind[kind](facts).map((record) => ({ kind, ...record }));
}

/** Every record of the data files. */
export function allFactRecords(facts: Facts): readonly FactRecord[] {
  return factKinds.flatMap((kind) => factRecordsOf(facts, kind));
}
