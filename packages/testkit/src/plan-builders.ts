import type {
  AnalysisLine,
  Cents,
  Fte,
  MoneySide,
  Plan,
  PlanPost,
  PlanShare,
  PlanTeam,
  PolicyFinding,
  Reading,
  School,
  StaffId,
  StudentId,
  TeamId,
} from '@staffroom/school';

const noMoney: MoneySide = {
  lines: [],
  total: 0 as Cents,
  perStudent: null,
  byCategory: {},
  isComplete: false,
  unknown: [],
};
const noPositions = { lines: [], withoutWeight: [], used: 0, budget: null };

/** A plan of a school with no teams, no money and no findings; say only what matters to the test. */
export function aPlan(school: School, overrides: Partial<Plan> = {}): Plan {
  return {
    format: 'staffroom-plan',
    formatVersion: 1,
    producedBy: { staffroom: '0.1.0', knowledge: '2026.11.1' },
    input: { hash: 'a'.repeat(64), format: 'oneroster-1.1', schoolId: school.id },
    request: {
      modelId: 'newCoreTeam',
      modelName: 'Core team',
      parameters: {},
      parametersSet: [],
      useAverages: false,
      state: null,
      grades: null,
      seed: 1,
      effort: 'quick',
      seconds: null,
      isStoppedEarly: false,
    },
    school: {
      name: school.name,
      schoolYear: school.schoolYear,
      level: 'middle',
      grades: ['6'],
      studentCount: school.students.length,
      adultCount: school.staff.length,
      teacherCount: school.staff.length,
      sectionCount: school.sections.length,
    },
    sizing: [],
    teams: [],
    schoolwide: [],
    vacancies: [],
    keptSections: [],
    notTeamed: [],
    solved: [],
    money: {
      isEvaluated: false,
      baseline: noMoney,
      design: noMoney,
      difference: 0 as Cents,
      isCostNeutral: null,
      positions: { baseline: noPositions, design: noPositions },
      funds: [],
    },
    policy: [],
    analysis: [],
    notEvaluated: [],
    lookFirst: [],
    ...overrides,
  };
}

/** A full-time teaching post of a team, held by nobody unless `vacant` says otherwise. */
export function aPost(id: string, overrides: Partial<PlanPost> = {}): PlanPost {
  return {
    id,
    roleId: 'teamTeacher',
    label: 'mathematics teacher',
    need: 'certified in mathematics, grade 6',
    subject: 'MATH',
    isCertified: true,
    isTeaching: true,
    amount: 1000 as Fte,
    vacant: 0 as Fte,
    ...overrides,
  };
}

/** A person's full time in a post. */
export function aShare(staffId: string, postId: string, overrides: Partial<PlanShare> = {}): PlanShare {
  return {
    staffId: staffId as StaffId,
    postId,
    roleId: 'teamTeacher',
    share: 1000 as Fte,
    isLead: false,
    isCertified: true,
    basis: 'credential',
    ...overrides,
  };
}

/** A team of grade 6 that shares the given students. */
export function aTeam(
  id: string,
  studentIds: readonly string[],
  overrides: Partial<PlanTeam> = {},
): PlanTeam {
  return {
    id: id as TeamId,
    name: `Team ${id}`,
    band: { id: '6', label: 'grade 6', grades: ['6'] },
    posts: [],
    adults: [],
    students: studentIds.map((student) => student as StudentId),
    ...overrides,
  };
}

/** A reading without a limit to keep. */
export function aReading(value: number | null, overrides: Partial<Reading> = {}): Reading {
  return { value, status: 'none', subjects: [], message: '', arithmetic: '', ...overrides };
}

/** A school-wide measure of which more is better. */
export function anAnalysisLine(rule: string, overrides: Partial<AnalysisLine> = {}): AnalysisLine {
  return {
    rule,
    subject: 'school',
    label: rule,
    unit: '% of students',
    severity: 'measure',
    better: 'higher',
    baseline: null,
    design: null,
    difference: null,
    limit: null,
    source: { kind: 'derived', how: 'counted from the roster' },
    missing: null,
    ...overrides,
  };
}

/** A finding that the design keeps to a rule. */
export function aFinding(overrides: Partial<PolicyFinding> = {}): PolicyFinding {
  return {
    rule: 'classSize.6',
    state: 'NC',
    subject: 'design',
    outcome: 'pass',
    value: null,
    limit: null,
    unit: 'students in a class',
    message: 'Kept.',
    caveats: [],
    citation: 'Statute 1',
    sourceUrl: 'https://example.org/statute',
    sourceKind: 'statute',
    year: 2024,
    confidence: 'high',
    ...overrides,
  };
}
