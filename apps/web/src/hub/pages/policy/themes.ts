import type { IndicatorId } from '@staffroom/knowledge';

/** The questions in the order in which the design of a team meets them. Every question stands in one theme. */
export const themes = [
  { id: 'size', indicators: ['classSizeLimit', 'classSizeWaiver'] },
  {
    id: 'people',
    indicators: [
      'supportStaffInstruction',
      'residentApprenticePay',
      'certificationFlexibility2021',
      'paraCertification2006',
    ],
  },
  { id: 'time', indicators: ['planningTimeLocalControl', 'planningTimeStatute'] },
  {
    id: 'leads',
    indicators: [
      'teacherLeaderPay',
      'teachersObservePeers',
      'observationRequired2022',
      'teacherLeaderIncentive2019',
    ],
  },
  { id: 'results', indicators: ['teamOutcomesInEvaluation', 'studentGrowthRequired2022'] },
  { id: 'money', indicators: ['salaryScheduleAuthority2021', 'staffingGrants', 'fundingFlexibility'] },
  { id: 'freedom', indicators: ['innovationZones', 'technicalAssistance'] },
] as const satisfies readonly { readonly id: string; readonly indicators: readonly IndicatorId[] }[];
