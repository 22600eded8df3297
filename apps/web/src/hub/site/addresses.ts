import type { FactRecord } from '@staffroom/knowledge';

/** The part of an address that stands for a record: `newCoreTeam` is `new-core-team`. */
export function slugOf(id: string): string {
  return id
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase();
}

/** What somebody may write to the site about. */
export type ConnectForm = 'question' | 'idea' | 'presenter' | 'correction' | 'partner';

/** What somebody is thanked for: a form, or an entry whose address they confirmed. */
export const thankedForms = [
  'question',
  'idea',
  'presenter',
  'correction',
  'partner',
  'school',
  'application',
  'confirmed',
] as const;
export type ThankedForm = (typeof thankedForms)[number];

/** The paths of the hub's pages, without language. */
export const addresses = {
  home: () => '/',
  framework: () => '/framework',
  frameworkPart: (id: string) => `/framework/${slugOf(id)}`,
  readiness: () => '/framework/readiness',
  policy: () => '/policy',
  state: (code: string) => `/policy/${code.toLowerCase()}`,
  indicator: (id: string) => `/policy/indicators/${slugOf(id)}`,
  compareStates: () => '/policy/compare',
  checkDesign: () => '/policy/check',
  models: () => '/models',
  model: (id: string) => `/models/${slugOf(id)}`,
  compareModels: () => '/models/compare',
  roles: () => '/roles',
  role: (id: string) => `/roles/${slugOf(id)}`,
  evidence: () => '/evidence',
  finding: (id: string) => `/evidence/${slugOf(id)}`,
  journey: () => '/journey',
  stage: (id: string) => `/journey/${slugOf(id)}`,
  schools: () => '/schools',
  school: (id: string) => `/schools/${slugOf(id)}`,
  system: (id: string) => `/schools/systems/${slugOf(id)}`,
  /** A school or system that added itself. */
  entry: (id: string) => `/schools/entries/${id}`,
  addSchool: () => '/schools/add',
  /** Where the link in a mail leads that asks whoever added a school to confirm their address. */
  confirmSchool: () => '/schools/confirm',
  partners: () => '/partners',
  partner: (id: string) => `/partners/${slugOf(id)}`,
  coalition: () => '/partners/coalition',
  cohorts: () => '/partners/cohorts',
  apply: (cohortId: string) => `/partners/cohorts/${cohortId}/apply`,
  connect: () => '/connect',
  connectForm: (form: ConnectForm) => `/connect/${form}`,
  /** After a form was sent. */
  thanks: (form: ThankedForm) => `/connect/thanks/${form}`,
  glossary: () => '/glossary',
  term: (id: string) => `/glossary#${id}`,
  sources: () => '/sources',
  changes: () => '/changes',
  search: () => '/search',
  data: () => '/data',
  statistics: () => '/data/statistics',
  statistic: (id: string) => `/data/statistics#${slugOf(id)}`,
  salarySchedules: () => '/data/salary-schedules',
  salarySchedule: (id: string) => `/data/salary-schedules/${slugOf(id)}`,
  /** Files, which have no language. */
  kindFile: (kind: string) => `/data/${slugOf(kind)}.json`,
  recordFile: (kind: string, id: string) => `/data/${slugOf(kind)}/${slugOf(id)}.json`,
} as const;

/** What a fact is reported wrong under: the form, told which one. */
export function correctionAddress(kind: string, id: string): string {
  return `${addresses.connectForm('correction')}?${new URLSearchParams({ kind, recordId: id }).toString()}`;
}

/** The page on which a record of the data files is shown. */
export function pageOfRecord({ kind, id }: Pick<FactRecord, 'kind' | 'id'>): string {
  switch (kind) {
    case 'modelType':
      return `${addresses.framework()}#${slugOf(id)}`;
    case 'feature':
    case 'condition':
      return addresses.frameworkPart(id);
    case 'model':
      return addresses.model(id);
    case 'role':
      return addresses.role(id);
    case 'finding':
      return addresses.finding(id);
    case 'stage':
      return addresses.stage(id);
    case 'school':
      return addresses.school(id);
    case 'system':
      return addresses.system(id);
    case 'indicator':
      return addresses.indicator(id);
    case 'state':
      return addresses.state(id);
    case 'classSize':
      return `${addresses.state(id)}#class-size`;
    case 'partner':
      return addresses.partner(id);
    case 'movement':
      return pageOfMovement(id);
    case 'statistic':
      return addresses.statistic(id);
    case 'salarySchedule':
      return addresses.salarySchedule(id);
    default:
      return kind satisfies never;
  }
}

function pageOfMovement(id: string): string {
  switch (id) {
    case 'byTheNumbers':
    case 'otherReach':
      return `${addresses.schools()}#${slugOf(id)}`;
    case 'coalition':
      return addresses.coalition();
    default:
      return `${addresses.partners()}#${slugOf(id)}`;
  }
}
