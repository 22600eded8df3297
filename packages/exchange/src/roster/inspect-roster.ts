import { missingInput, type MissingInput, type School } from '@staffroom/school';
import type { ProblemSummary } from '../problem/problem-log.ts';
import { proposeMapping } from '../spreadsheet/propose-mapping.ts';
import { openTableSource } from '../tabular/table-source.ts';
import { UnreadableSourceError } from '../tabular/unreadable-source.ts';
import { findBundle, type RosterFormat } from './bundle.ts';
import { NotARosterError } from './not-a-roster-error.ts';
import type { TableCount } from './read-context.ts';
import { readRoster, type ReadRosterOptions } from './read-roster.ts';

/** A part of a design, and what would have to be added before it can be evaluated; null where nothing is missing. */
export interface DesignPart {
  readonly part: string;
  readonly missing: MissingInput | null;
}

export interface InspectedSchool {
  readonly id: string;
  readonly name: string;
  readonly students: number;
  readonly staff: number;
  readonly sections: number;
  readonly parts: readonly DesignPart[];
}

export interface RosterInspection {
  /** Null where the files are no roster yet: see `proposedMapping`. */
  readonly format: RosterFormat | null;
  readonly tables: readonly TableCount[];
  readonly schools: readonly InspectedSchool[];
  readonly assumptions: readonly string[];
  readonly problems: ProblemSummary | null;
  /** YAML of a column mapping for a spreadsheet; null where none is needed. */
  readonly proposedMapping: string | null;
}

/**
 * Says what files are and what they would allow, without designing anything: format, tables, problems, and which parts of a design
 * can be evaluated. For a spreadsheet without a mapping it proposes one. Throws NotARosterError where the files are neither.
 */
export async function inspectRoster(
  paths: readonly string[],
  options: ReadRosterOptions = {},
): Promise<RosterInspection> {
  const proposal =
    options.mapping === undefined && paths.length === 1 ? await proposalFor(paths[0] ?? '') : null;
  if (proposal !== null) {
    return {
      format: null,
      tables: [],
      schools: [],
      assumptions: [],
      problems: null,
      proposedMapping: proposal,
    };
  }
  const result = await readRoster(paths, options);
  return {
    format: result.format,
    tables: result.counts,
    schools: result.schools.map(inspectSchool),
    assumptions: result.assumptions,
    problems: result.problems,
    proposedMapping: null,
  };
}

/** A proposed mapping where the path holds tables that form no known format. */
async function proposalFor(path: string): Promise<string | null> {
  try {
    const source = await openTableSource(path);
    try {
      return (await findBundle(source)) === null ? await proposeMapping(source) : null;
    } finally {
      source.close();
    }
  } catch (cause) {
    if (cause instanceof UnreadableSourceError) throw new NotARosterError(cause.message, { cause });
    throw cause;
  }
}

function inspectSchool(school: School): InspectedSchool {
  const hasTeacher = school.sections.some((section) => section.adults.length > 0);
  const hasGrade = school.students.some((student) => student.grade !== null);
  const told = (isTold: boolean, column: string, file: string): MissingInput | null =>
    isTold ? null : missingInput(column, file);
  return {
    id: school.id,
    name: school.name,
    students: school.students.length,
    staff: school.staff.length,
    sections: school.sections.length,
    parts: [
      {
        part: 'baseline: who teaches whom today',
        missing: told(hasTeacher, 'userSourcedId', 'enrollments.csv'),
      },
      { part: 'size: how many teams and of whom', missing: told(hasGrade, 'grades', 'users.csv') },
      {
        part: 'teams by credential',
        missing: told(
          school.staff.some((one) => one.credentials !== null),
          'credentials',
          'staff.csv',
        ),
      },
      {
        part: 'shares of time',
        missing: told(
          school.staff.some((one) => one.fte !== null),
          'fte',
          'staff.csv',
        ),
      },
      {
        part: 'novices spread over teams',
        missing: told(
          school.staff.some((one) => one.yearsExperience !== null),
          'yearsExperience',
          'staff.csv',
        ),
      },
      {
        part: 'balance of supports',
        missing: told(
          school.students.some((one) => one.supports !== null),
          'supports',
          'students.csv',
        ),
      },
      {
        part: 'money',
        missing: told(
          school.staff.some((one) => one.pay !== null),
          'salary',
          'staff.csv',
        ),
      },
    ],
  };
}
