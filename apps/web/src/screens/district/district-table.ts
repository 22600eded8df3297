import { compareText } from '@staffroom/school';
import type { Design, Measure, SchoolRecord, SweepCase } from '@staffroom/contract';

/** A school with the design that stands for it: its latest scenario, else its latest design. */
export interface SchoolRow {
  readonly school: SchoolRecord;
  readonly design: Design | null;
}

/** A measure of a design, or null where it has none. */
export function measureOf(design: Design | null, rule: string): Measure | null {
  return design?.measures.find((measure) => measure.rule === rule) ?? null;
}

/** Sums over the schools that have a figure, and how many that are. */
export interface DistrictSum {
  readonly today: number | null;
  readonly design: number | null;
  readonly schools: number;
}

/** The sum of a measure over schools, on both sides over the same schools: those with both figures. */
export function sumOver(rows: readonly SchoolRow[], rule: string): DistrictSum {
  const known = rows.flatMap(({ design }) => {
    const measure = measureOf(design, rule);
    return measure === null || measure.design === null || measure.baseline === null
      ? []
      : [{ today: measure.baseline, design: measure.design }];
  });
  if (known.length === 0) return { today: null, design: null, schools: 0 };
  return {
    today: known.reduce((sum, each) => sum + each.today, 0),
    design: known.reduce((sum, each) => sum + each.design, 0),
    schools: known.length,
  };
}

/** What all staff cost, over the schools whose pay is known: the total where designs tell it, else by the student. */
export function costOver(rows: readonly SchoolRow[]): DistrictSum {
  const told = sumOver(rows, 'cost.total');
  if (told.schools > 0) return told;
  const bySchool = rows.flatMap(({ school, design }) => {
    const each = measureOf(design, 'cost.perStudent');
    const students = school.studentCount;
    return each === null || each.baseline === null || each.design === null || students === null
      ? []
      : [{ today: each.baseline * students, design: each.design * students }];
  });
  if (bySchool.length === 0) return { today: null, design: null, schools: 0 };
  return {
    today: bySchool.reduce((sum, each) => sum + each.today, 0),
    design: bySchool.reduce((sum, each) => sum + each.design, 0),
    schools: bySchool.length,
  };
}

/** The measures that any of the designs has, each once, in the order of the first design that lists them. */
export function districtMeasures(
  rows: readonly SchoolRow[],
): readonly Omit<Measure, 'baseline' | 'design'>[] {
  const byRule = new Map<string, Omit<Measure, 'baseline' | 'design'>>();
  for (const measure of rows.flatMap(({ design }) => design?.measures ?? []))
    if (!byRule.has(measure.rule)) byRule.set(measure.rule, measure);
  return [...byRule.values()];
}

/** A column of a sweep's table: one model with one point of the grid. */
export interface SweepColumn {
  readonly key: string;
  readonly modelId: string;
  readonly point: SweepCase['point'];
}

/** A sweep as a table: schools by rows, models and points by columns. */
export interface SweepTable {
  readonly columns: readonly SweepColumn[];
  readonly rows: readonly {
    readonly schoolId: string;
    readonly schoolName: string;
    readonly cells: readonly (SweepCase | null)[];
  }[];
}

function keyOf(each: SweepCase): string {
  return JSON.stringify([
    each.request.modelId,
    ...Object.entries(each.point).toSorted(([a], [b]) => compareText(a, b)),
  ]);
}

/** Arranges cases by school and by model and point, both in the order in which they first come. */
export function sweepTable(cases: readonly SweepCase[]): SweepTable {
  const columns = new Map<string, SweepColumn>();
  for (const each of cases) {
    const key = keyOf(each);
    if (!columns.has(key)) columns.set(key, { key, modelId: each.request.modelId, point: each.point });
  }
  const keys = [...columns.keys()];
  const rows = [...Map.groupBy(cases, (each) => each.schoolId)].map(([schoolId, own]) => {
    const byKey = new Map(own.map((each) => [keyOf(each), each]));
    return {
      schoolId,
      schoolName: own[0]?.schoolName ?? schoolId,
      cells: keys.map((key) => byKey.get(key) ?? null),
    };
  });
  return { columns: [...columns.values()], rows };
}

/** How good a figure is among others, from 0 (worst) to 1 (best); null where it is not known or all are alike. */
export function standing(
  value: number | null,
  all: readonly number[],
  better: 'higher' | 'lower' | null,
): number | null {
  if (value === null || all.length === 0) return null;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (low === high) return null;
  const part = (value - low) / (high - low);
  return better === 'lower' ? 1 - part : part;
}
