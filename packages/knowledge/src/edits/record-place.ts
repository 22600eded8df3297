import type { FactKind } from '../fact-records.ts';
import type { KnowledgeFiles } from '../shipped-files.ts';

/** Where the records of a kind stand: in which file, and there at the root or in a list or object of that name. */
interface RecordPlace {
  readonly file: keyof KnowledgeFiles;
  readonly within: readonly string[];
}

const places: Readonly<Record<FactKind, RecordPlace>> = {
  modelType: { file: 'framework', within: ['modelTypes'] },
  feature: { file: 'framework', within: ['features'] },
  condition: { file: 'framework', within: ['enablingConditions'] },
  model: { file: 'models', within: ['models'] },
  role: { file: 'roles', within: ['roles'] },
  finding: { file: 'evidence', within: ['findings'] },
  stage: { file: 'journey', within: ['stages'] },
  school: { file: 'schools', within: ['schools'] },
  system: { file: 'schools', within: ['systems'] },
  indicator: { file: 'indicators', within: [] },
  state: { file: 'states', within: [] },
  classSize: { file: 'classSize', within: [] },
  partner: { file: 'movement', within: ['partners'] },
  movement: { file: 'movement', within: [] },
  statistic: { file: 'statistics', within: ['figures'] },
  salarySchedule: { file: 'salarySchedules', within: ['schedules'] },
};

/** The file of a record, and the way to it in that file. */
export function recordPlace(kind: FactKind, recordId: string): RecordPlace {
  const { file, within } = places[kind];
  return { file, within: [...within, recordId] };
}
