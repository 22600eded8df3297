import type { FidelityMeasure } from '@staffroom/school';
import { measureOf, type FidelityContext } from './context.ts';

/** A line of the analysis that answers a look-for, and which end of the range its limit is. */
interface Answering {
  readonly rule: string;
  readonly lookForId: string | null;
  /** What it means, where no look-for says it. */
  readonly meaning?: string;
  readonly milestoneIds: readonly string[];
  readonly limitIs: 'least' | 'most' | 'none';
}

/** What the analysis of a plan has read already. */
const answering: readonly Answering[] = [
  {
    rule: 'placed.students',
    lookForId: null,
    meaning: 'Nobody is left out: every student has a team, or a class that goes on beside the teams.',
    milestoneIds: ['sizeRosters'],
    limitIs: 'none',
  },
  { rule: 'teamSize.outside', lookForId: 'it2', milestoneIds: ['sizeRosters'], limitIs: 'most' },
  { rule: 'reach.lead', lookForId: 'er1', milestoneIds: ['chooseModel', 'recruitTeams'], limitIs: 'none' },
  ...['ELA', 'MATH', 'SCIENCE', 'SOCIAL'].map((subject) => ({
    rule: `leadReach.${subject}`,
    lookForId: 'er1',
    milestoneIds: ['recruitTeams'],
    limitIs: 'least' as const,
  })),
  {
    rule: 'vacancies',
    lookForId: null,
    meaning: 'A team is whole when somebody holds each of its teaching posts.',
    milestoneIds: ['recruitTeams'],
    limitIs: 'most',
  },
  { rule: 'leadSupplement', lookForId: 'dc2', milestoneIds: ['fundIt'], limitIs: 'least' },
  { rule: 'time.sharedPlanning', lookForId: 'it3', milestoneIds: ['buildSchedule'], limitIs: 'least' },
  { rule: 'time.smallGroups', lookForId: 'er3', milestoneIds: ['buildSchedule'], limitIs: 'least' },
  { rule: 'compliance.blocked', lookForId: 'er5', milestoneIds: ['agreeTerms'], limitIs: 'none' },
  { rule: 'compliance.waiver', lookForId: 'er5', milestoneIds: ['agreeTerms'], limitIs: 'none' },
];

/** Measures of fidelity that are lines of the analysis, in a fixed order; a rule without meaning for the plan is left out. */
export function fromAnalysis(context: FidelityContext): readonly FidelityMeasure[] {
  return answering.flatMap(({ rule, limitIs, ...answer }) => {
    const line = context.plan.analysis.find((each) => each.rule === rule && each.subject === 'school');
    const reading = line?.design ?? null;
    if (line === undefined || reading === null) return [];
    const { limit } = line;
    return [
      measureOf(context, {
        ...answer,
        milestoneIds: [...answer.milestoneIds],
        id: rule,
        label: line.label,
        value: reading.value,
        unit: line.unit,
        range:
          limit === null || limitIs === 'none'
            ? null
            : { min: limitIs === 'least' ? limit : null, max: limitIs === 'most' ? limit : null },
        status: reading.status,
        message: reading.message,
        source: line.source,
        missing: reading.value === null ? line.missing : null,
      }),
    ];
  });
}
