import type { AnalysisLine, School } from '@staffroom/school';
import { analyse } from '../src/analysis/analyse.ts';
import type { AnalysisInput } from '../src/analysis/context.ts';
import type { Unit } from '../src/arrangement.ts';
import { priceDesign } from '../src/money/price-design.ts';
import { vacantInClasses } from '../src/money/vacant-classes.ts';
import { aBaseline, aDesign } from './arrangement-builders.ts';

/** An analysis input of a school: classes of today, teams of a design, and only what else matters to the test. */
export function anAnalysisInput(
  school: School,
  baseline: readonly Unit[],
  design: readonly Unit[],
  overrides: Partial<AnalysisInput> = {},
): AnalysisInput {
  const { teams = [], schoolwide = [], vacancies = [] } = overrides;
  const model = { leadRoleId: null, supplements: {}, salaries: {} };
  const [today, planned] = [aBaseline(school, baseline), aDesign(school, design)];
  return {
    school,
    baseline: today,
    design: planned,
    teams,
    schoolwide,
    vacancies,
    money: priceDesign({
      school,
      teams,
      schoolwide,
      vacancies,
      vacantInClasses: vacantInClasses(today, planned),
      model,
      averages: null,
    }),
    policy: { baseline: [], design: [] },
    state: null,
    rosterLimits: null,
    ...overrides,
  };
}

/** The line of a rule and subject; throws where the analysis has none. */
export function lineOf(input: AnalysisInput, rule: string, subject?: string): AnalysisLine {
  const found = analyse(input).lines.find(
    (line) => line.rule === rule && (subject === undefined || line.subject === subject),
  );
  if (found === undefined) throw new Error(`The analysis has no line ${rule} ${subject ?? ''}.`);
  return found;
}

/** The values of a rule on today and on the design, and their difference. */
export function valuesOf(
  input: AnalysisInput,
  rule: string,
  subject?: string,
): readonly (number | null | undefined)[] {
  const line = lineOf(input, rule, subject);
  return [line.baseline?.value, line.design?.value, line.difference];
}
