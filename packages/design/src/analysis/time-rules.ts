import type { Source } from '@staffroom/school';
import { certificationStandard } from './lead-reach.ts';
import { reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** Nothing that a school could add makes these lines: a design holds no week, whatever the bell schedule. */
const noWeek = reading(null, 'Not evaluated: a design holds no week yet.', '', { status: 'notEvaluated' });

const planningAllowance: Source = {
  kind: 'published',
  title: 'NCTQ District Trendline: teacher planning and collaboration time, 124 districts',
  url: 'https://nctq.org/blog/November-2017:-Teacher-Planning-and-Collaboration-Time',
  year: 2017,
  isVerified: true,
};

const sharedPlanning: Source = {
  kind: 'published',
  title: 'Education Resource Strategies: suggested floor for collaborative planning',
  url: 'http://www.erstools.org/Dream/district_es_a.cfm',
  year: 2012,
  isVerified: true,
};

/** Published standards about minutes. They are read from the week, which a design does not hold yet, and say so. */
export function timeRules(): readonly Rule[] {
  const base = { subject: 'school', severity: 'measure', better: 'higher', read: () => noWeek } as const;
  return [
    {
      ...base,
      rule: 'time.smallGroups',
      label: 'Small-group minutes a week for every student, in 60% of weeks',
      unit: 'minutes a week',
      limit: 90,
      source: certificationStandard,
    },
    {
      ...base,
      rule: 'time.smallGroupsBehind',
      label: 'Small-group minutes a week for students behind, in 60% of weeks',
      unit: 'minutes a week',
      limit: 120,
      source: certificationStandard,
    },
    {
      ...base,
      rule: 'time.planning',
      label: 'Planning minutes a day',
      unit: 'minutes a day',
      limit: 45,
      source: planningAllowance,
    },
    {
      ...base,
      rule: 'time.sharedPlanning',
      label: 'Shared planning minutes a week',
      unit: 'minutes a week',
      limit: 90,
      source: sharedPlanning,
    },
  ];
}
