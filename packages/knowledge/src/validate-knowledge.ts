import type { z } from 'zod';
import { EvidenceFileSchema } from './evidence.ts';
import { FrameworkFileSchema } from './framework.ts';
import { JourneyFileSchema } from './journey.ts';
import { joinProblems } from './join-problems.ts';
import type { KnowledgeProblem } from './knowledge-problem.ts';
import { ModelsFileSchema } from './models.ts';
import { MovementFileSchema } from './movement.ts';
import { ClassSizeFileSchema } from './policy/class-size.ts';
import { IndicatorsFileSchema } from './policy/indicators.ts';
import { StatesFileSchema } from './policy/states.ts';
import { RolesFileSchema } from './roles.ts';
import { SalarySchedulesFileSchema } from './salary-schedules.ts';
import { SchoolsFileSchema } from './schools.ts';
import { shippedFiles, type KnowledgeFiles } from './shipped-files.ts';
import { StatisticsFileSchema } from './statistics.ts';
import { unsourcedNumbers } from './unsourced-numbers.ts';

/**
 * Checks the fact files: shape of every field, ids unique and joined, every figure with a source, all 51 jurisdictions.
 * Returns every problem found, none for good files; joins are checked once every shape is right. At run time the accessors
 * trust the shipped files, so this belongs in a test.
 */
export function validateKnowledge(files: KnowledgeFiles = shippedFiles): readonly KnowledgeProblem[] {
  const problems: KnowledgeProblem[] = [];
  const read = <Schema extends z.ZodType>(
    file: keyof KnowledgeFiles,
    schema: Schema,
  ): z.infer<Schema> | null => {
    const parsed = schema.safeParse(files[file]);
    problems.push(...unsourcedNumbers(file, files[file]));
    if (parsed.success) return parsed.data;
    problems.push(
      ...parsed.error.issues.map((issue) => ({ file, place: issue.path.join('.'), message: issue.message })),
    );
    return null;
  };
  const models = read('models', ModelsFileSchema);
  const roles = read('roles', RolesFileSchema);
  const evidence = read('evidence', EvidenceFileSchema);
  const framework = read('framework', FrameworkFileSchema);
  const journey = read('journey', JourneyFileSchema);
  const schools = read('schools', SchoolsFileSchema);
  const statistics = read('statistics', StatisticsFileSchema);
  const salarySchedules = read('salarySchedules', SalarySchedulesFileSchema);
  const movement = read('movement', MovementFileSchema);
  const indicators = read('indicators', IndicatorsFileSchema);
  const states = read('states', StatesFileSchema);
  const classSize = read('classSize', ClassSizeFileSchema);
  if (
    models !== null &&
    roles !== null &&
    evidence !== null &&
    framework !== null &&
    journey !== null &&
    schools !== null &&
    statistics !== null &&
    salarySchedules !== null &&
    movement !== null &&
    indicators !== null &&
    states !== null &&
    classSize !== null
  ) {
    problems.push(
      ...joinProblems({
        models,
        roles,
        evidence,
        framework,
        journey,
        schools,
        statistics,
        salarySchedules,
        movement,
        indicators,
        states,
        classSize,
      }),
    );
  }
  return problems;
}
