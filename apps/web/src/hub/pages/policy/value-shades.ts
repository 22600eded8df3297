import type { IndicatorAnswers, IndicatorId } from '@staffroom/knowledge';
import type { Shade } from '../../parts/shade.ts';

/**
 * The shade in which a value is drawn: how much of what the question asks about there is. A darker shade is more of it, not better,
 * except that nothing is drawn as nothing.
 */
const shades: {
  readonly [Id in IndicatorId]: Readonly<Record<Exclude<IndicatorAnswers[Id]['value'], 'unknown'>, Shade>>;
} = {
  classSizeLimit: {
    cap: 'full',
    'accreditation-or-funding': 'strong',
    'limited-scope': 'half',
    'goal-only': 'light',
    'none-found': 'none',
  },
  classSizeWaiver: { yes: 'full', conditional: 'half', no: 'crossed', 'not-applicable': 'none' },
  teachersObservePeers: { yes: 'full', conditional: 'half', no: 'none' },
  planningTimeLocalControl: { yes: 'full', 'no-state-rule': 'strong', conditional: 'half', no: 'none' },
  supportStaffInstruction: { yes: 'full', conditional: 'half', no: 'none' },
  teamOutcomesInEvaluation: { yes: 'full', conditional: 'half', no: 'none' },
  innovationZones: { yes: 'full', limited: 'half', 'general-waiver': 'light', lapsed: 'crossed', no: 'none' },
  staffingGrants: { yes: 'full', limited: 'half', no: 'none' },
  technicalAssistance: { yes: 'full', limited: 'half', no: 'none' },
  teacherLeaderPay: { yes: 'full', limited: 'half', no: 'none' },
  residentApprenticePay: { yes: 'full', limited: 'half', no: 'none' },
  fundingFlexibility: { yes: 'full', limited: 'half', no: 'none' },
  planningTimeStatute: { yes: 'full', goal: 'half', no: 'none' },
  teacherLeaderIncentive2019: { both: 'full', one: 'half', neither: 'none' },
  studentGrowthRequired2022: { yes: 'full', no: 'none' },
  observationRequired2022: { yes: 'full', no: 'none' },
  salaryScheduleAuthority2021: {
    'state-minimum-schedule': 'full',
    'state-minimum-salary': 'half',
    district: 'none',
  },
  certificationFlexibility2021: {
    '3-years-or-more': 'full',
    'up-to-2-years': 'strong',
    'up-to-1-year': 'light',
    none: 'none',
  },
  paraCertification2006: { required: 'full', 'not-listed': 'none' },
};

/** The shade of a value of an indicator. */
export function shadeOf(indicator: IndicatorId, value: string): Shade {
  // The table above holds every value that the facts allow but unknown; what it does not hold is not known.
  return (shades[indicator] as Readonly<Record<string, Shade>>)[value] ?? 'unknown';
}
