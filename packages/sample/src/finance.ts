import { optionalRoleById, salaryScheduleById, statistic, statisticNumber } from '@staffroom/knowledge';
import {
  cents,
  centsFromDollars,
  type Cents,
  type Finance,
  type SalarySchedule,
  type StaffMember,
  type Student,
} from '@staffroom/school';
import { scheduleId } from './staff.ts';

/**
 * Benefits on top of annual salary in basis points: 43.5%, derived from the Bureau of Labor Statistics' employer costs
 * for primary, secondary and special-education teachers: (9.04 + 12.75 + 3.62) / (54.46 + 3.60 + 0.29).
 */
const benefitsBasisPoints = 4350;

/**
 * Posts in teacher positions (thousandths). Leaders, reach roles and associates: Charlotte-Mecklenburg's allotment
 * weights of 2015. Every other certified post on a team counts as the one teacher it is: the sample school's decision.
 */
const allotmentWeights = {
  teacher: 1000,
  teamTeacher: 1000,
  specialEducatorOnTeam: 1000,
  languageSpecialistOnTeam: 1000,
  specialistTeacher: 1000,
  leadTeacherNew: 1000,
  multiClassroomLeader: 1300,
  masterTeamReachTeacher: 1250,
  teamReachTeacher: 1150,
  reachAssociate: 650,
};

/** Roles whose published stipend the sample school pays: the lower end of the range in the role catalogue. */
const supplementedRoles = [
  'multiClassroomLeader',
  'teamReachTeacher',
  'masterTeamReachTeacher',
  'adultLeadershipTeacher',
  'classroomExcellenceTeacher',
];

// The sample school's own decisions, in dollars.
const leadTeacherSupplement = 5000;
const titleOnePerStudent = 400;
const titleTwoPerStudent = 60;

/** What `finance.yaml` of a sample school says. `positions` are the teacher posts it may fill, vacancies included, in thousandths. */
export function sampleFinance(
  staff: readonly StaffMember[],
  students: readonly Student[],
  positions: number,
): Finance {
  const schedule = sampleSchedule();
  const teacherPay = meanPay(schedule, staff);
  const aidePay = centsFromDollars(statisticNumber('supportStaff.averageEarnings.us'));
  const disadvantaged = students.filter(
    (student) => student.audits['economicallyDisadvantaged'] === 'yes',
  ).length;
  return {
    schedules: [schedule],
    benefitsBasisPoints,
    supplements: { ...publishedSupplements(), leadTeacherNew: centsFromDollars(leadTeacherSupplement) },
    allotmentWeights,
    vacancyPay: {
      teacher: teacherPay,
      teamTeacher: teacherPay,
      specialistTeacher: teacherPay,
      specialEducatorOnTeam: teacherPay,
      languageSpecialistOnTeam: teacherPay,
      leadTeacherNew: teacherPay,
      multiClassroomLeader: teacherPay,
      paraeducatorOnTeam: aidePay,
      reachAssociate: aidePay,
    },
    funds: [
      { id: 'general', name: 'General fund', annual: null, roles: [] },
      {
        id: 'title-1',
        name: 'Title I, Part A',
        annual: centsFromDollars(titleOnePerStudent * disadvantaged),
        roles: ['paraeducatorOnTeam', 'reachAssociate'],
      },
      {
        id: 'title-2',
        name: 'Title II, Part A',
        annual: centsFromDollars(titleTwoPerStudent * students.length),
        roles: ['leadTeacherNew', 'multiClassroomLeader'],
      },
    ],
    positionsBudget: positions,
  };
}

/** Where the figures of a sample's `finance.yaml` come from, one sentence each. */
export function financeNotes(): readonly string[] {
  const supplements = supplementedRoles.flatMap((id) => {
    const stipend = optionalRoleById(id)?.typicalStipendUSD;
    return stipend === null || stipend === undefined
      ? []
      : [`supplements.${id}: published, ${stipend.year ?? 'undated'}, ${stipend.sourceUrl}`];
  });
  return [
    'A made-up school: no figure here is a real school\u2019s own.',
    'benefitsRate: derived from Bureau of Labor Statistics employer costs: (9.04 + 12.75 + 3.62) / (54.46 + 3.60 + 0.29) = 43.5%',
    ...supplements,
    'supplements.leadTeacherNew, funds: decisions of the made-up school',
    'allotmentWeights of leaders, reach roles and associates: Charlotte-Mecklenburg Schools, 2015, https://slideplayer.com/slide/15333942; the others: decisions of the made-up school',
    'vacancyPay: the mean of the school\u2019s own teachers; aides: ' +
      statistic('supportStaff.averageEarnings.us').sourceUrl,
    'positionsBudget: the teacher posts of the school, vacant ones included',
  ];
}

function sampleSchedule(): SalarySchedule {
  const { id, name, lanes, rows, citation, sourceUrl, year } = salaryScheduleById(scheduleId);
  return {
    id,
    name,
    lanes,
    rows: rows.map(({ step, values }) => ({ step: String(step), annual: values.map(centsFromDollars) })),
    isTopStepOpen: true,
    source: `${citation ?? name}, ${year}, ${sourceUrl}`,
  };
}

function publishedSupplements(): Readonly<Record<string, Cents>> {
  return Object.fromEntries(
    supplementedRoles.flatMap((id) => {
      const least = optionalRoleById(id)?.typicalStipendUSD?.min;
      return least === null || least === undefined ? [] : [[id, centsFromDollars(least)] as const];
    }),
  );
}

/** The mean pay of the school's own people on the schedule, in whole dollars. */
function meanPay(schedule: SalarySchedule, staff: readonly StaffMember[]): Cents {
  const amounts = staff.flatMap(({ pay }) => {
    if (pay?.kind !== 'schedule') return [];
    const row = schedule.rows.find(({ step }) => step === pay.step);
    return row?.annual[schedule.lanes.indexOf(pay.lane)] ?? [];
  });
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return cents(Math.round(total / amounts.length / 100) * 100);
}
