import type { EvidenceFile } from './evidence.ts';
import type { Framework } from './framework.ts';
import type { JourneyFile } from './journey.ts';
import type { ModelsFile } from './models.ts';
import type { Movement } from './movement.ts';
import type { ClassSizeFile } from './policy/class-size.ts';
import type { IndicatorsFile } from './policy/indicators.ts';
import type { StatesFile } from './policy/states.ts';
import type { RolesFile } from './roles.ts';
import type { SalarySchedulesFile } from './salary-schedules.ts';
import type { SchoolsFile } from './schools.ts';
import { shippedFiles, type KnowledgeFiles } from './shipped-files.ts';
import type { StatisticsFile } from './statistics.ts';

/** All facts, checked. */
export interface Facts extends KnowledgeFiles {
  readonly models: ModelsFile;
  readonly roles: RolesFile;
  readonly evidence: EvidenceFile;
  readonly framework: Framework;
  readonly journey: JourneyFile;
  readonly schools: SchoolsFile;
  readonly statistics: StatisticsFile;
  readonly salarySchedules: SalarySchedulesFile;
  readonly movement: Movement;
  readonly indicators: IndicatorsFile;
  readonly states: StatesFile;
  readonly classSize: ClassSizeFile;
}

/** The facts as they ship. The test of validateKnowledge holds the files to these types. */
export const shippedFacts = shippedFiles as Facts;
