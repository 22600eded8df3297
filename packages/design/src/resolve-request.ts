import {
  optionalModelById,
  optionalStateByCode,
  ParameterError,
  resolveParameters,
  templateFor,
  type ParameterValues,
  type StaffingTemplate,
} from '@staffroom/knowledge';
import {
  compareGrades,
  gradeOrder,
  gradesOf,
  levelOf,
  levelOfGrades,
  type Grade,
  type Level,
  type School,
} from '@staffroom/school';
import { DesignError } from './design-error.ts';
import type { DesignRequest } from './design-request.ts';
import { teamScope, type TeamScope } from './team-scope.ts';

/** A request that makes sense for its school. */
export interface ResolvedRequest {
  readonly level: Level;
  readonly template: StaffingTemplate;
  readonly values: ParameterValues;
  /** Ids of the parameters that the school set itself. */
  readonly overridden: ReadonlySet<string>;
  /** Grades to team, in school order; each has students. Empty where the model has no teams. */
  readonly grades: readonly Grade[];
  readonly scope: TeamScope;
}

/**
 * Checks a request against its school: the model, its parameters, the level and the grades.
 * Throws DesignError naming what is wrong and what to do.
 */
export function resolveRequest(school: School, request: DesignRequest): ResolvedRequest {
  if (school.students.length === 0) {
    throw new DesignError(
      'noStudents',
      `${school.name} has no students in the roster. Maybe check which school was read.`,
    );
  }
  if (request.state !== null && optionalStateByCode(request.state) === null) {
    throw new DesignError(
      'unknownState',
      `There is no state "${request.state}". Maybe write its two letters, such as NC, or DC.`,
    );
  }
  const asked = askedGrades(school, request.grades);
  const level = levelForGrades(levelOf(school), asked);
  const template = templateOf(request.modelId, level);
  const values = valuesOf(template, request.parameters);
  const grades = template.grouping === 'none' ? [] : asked;
  const scope =
    template.grouping === 'none'
      ? { grades: new Set<Grade>(), subjects: [], needs: new Set<never>() }
      : teamScope(template, level, values, grades);
  if (!school.staff.some((member) => member.kind === 'teacher')) {
    throw new DesignError(
      'noTeachers',
      `${school.name} has no teachers in the roster. Maybe check the roles of its users.`,
    );
  }
  return { level, template, values, overridden: new Set(Object.keys(request.parameters)), grades, scope };
}

function isSchoolGrade(grade: Grade): boolean {
  return gradeOrder(grade) >= gradeOrder('PK') && gradeOrder(grade) <= gradeOrder('12');
}

function askedGrades(school: School, grades: readonly Grade[] | null): readonly Grade[] {
  const present = gradesOf(school).filter(isSchoolGrade).toSorted(compareGrades);
  if (present.length === 0) {
    throw new DesignError(
      'noStudents',
      `No student of ${school.name} has a grade from PK to 12. Maybe add column grades to file users.csv.`,
    );
  }
  if (grades === null) return present;
  const missing = grades.filter((grade) => !present.includes(grade));
  if (missing.length > 0 || grades.length === 0) {
    throw new DesignError(
      'unknownGrade',
      `${school.name} has no students in grade ${missing.join(', ')}. Maybe choose from ${present.join(', ')}.`,
    );
  }
  return present.filter((grade) => grades.includes(grade));
}

/**
 * The level of the grades asked for, in school order: a K–8 school may design grades 6 to 8 as a middle school.
 *
 * @param ofSchool the level of the whole school, null where nobody says.
 */
export function levelForGrades(ofSchool: Level | null, asked: readonly Grade[]): Level {
  const whole = ofSchool ?? 'elementary';
  const top = asked[asked.length - 1];
  if (whole !== 'elementary' || top === undefined || gradeOrder(top) <= gradeOrder('5')) return whole;
  return levelOfGrades(asked) ?? whole;
}

function templateOf(modelId: string, level: Level): StaffingTemplate {
  const isKnown = optionalModelById(modelId) !== null;
  try {
    return templateFor(modelId, level);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new DesignError(isKnown ? 'wrongLevel' : 'unknownModel', error.message, { cause: error });
  }
}

function valuesOf(template: StaffingTemplate, overrides: DesignRequest['parameters']): ParameterValues {
  try {
    return resolveParameters(template, overrides);
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    throw new DesignError('badParameter', error.message, { cause: error });
  }
}
