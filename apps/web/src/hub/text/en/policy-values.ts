import type { IndicatorAnswers, IndicatorId } from '@staffroom/knowledge';

/** A text for every value that an indicator may have, but for unknown. */
export type TextByValue = {
  readonly [Id in IndicatorId]: Readonly<Record<Exclude<IndicatorAnswers[Id]['value'], 'unknown'>, string>>;
};

/** The values of the indicators in a word or two. */
export const policyValues: TextByValue = {
  classSizeLimit: {
    cap: 'Cap',
    'accreditation-or-funding': 'By accreditation or money',
    'limited-scope': 'One city or grade only',
    'goal-only': 'Goal only',
    'none-found': 'None found',
  },
  classSizeWaiver: {
    yes: 'Yes',
    conditional: 'Narrow route',
    no: 'Barred',
    'not-applicable': 'No cap to waive',
  },
  teachersObservePeers: { yes: 'Yes', conditional: 'With a condition', no: 'No' },
  planningTimeLocalControl: {
    yes: 'Local',
    'no-state-rule': 'No state rule listed',
    conditional: 'With a condition',
    no: 'Not local',
  },
  supportStaffInstruction: { yes: 'Yes', conditional: 'With a condition', no: 'No' },
  teamOutcomesInEvaluation: { yes: 'Yes', conditional: 'With a condition', no: 'No' },
  innovationZones: {
    yes: 'Yes',
    limited: 'Limited',
    'general-waiver': 'General waiver',
    lapsed: 'Lapsed',
    no: 'No',
  },
  staffingGrants: { yes: 'Yes', limited: 'Limited', no: 'No' },
  technicalAssistance: { yes: 'Yes', limited: 'Limited', no: 'No' },
  teacherLeaderPay: { yes: 'Yes', limited: 'Limited', no: 'No' },
  residentApprenticePay: { yes: 'Yes', limited: 'Limited', no: 'No' },
  fundingFlexibility: { yes: 'Yes', limited: 'Limited', no: 'No' },
  planningTimeStatute: { yes: 'Minimum set', goal: 'Target only', no: 'None listed' },
  teacherLeaderIncentive2019: { both: 'Pay and another', one: 'One of the two', neither: 'Neither' },
  studentGrowthRequired2022: { yes: 'Required', no: 'Not required' },
  observationRequired2022: { yes: 'Required', no: 'Not required' },
  salaryScheduleAuthority2021: {
    district: 'Districts',
    'state-minimum-salary': 'State minimum salary',
    'state-minimum-schedule': 'State minimum schedule',
  },
  certificationFlexibility2021: {
    none: 'No deferral',
    'up-to-1-year': 'Up to 1 year',
    'up-to-2-years': 'Up to 2 years',
    '3-years-or-more': '3 years or more',
  },
  paraCertification2006: { required: 'Required', 'not-listed': 'Not on the list' },
};
