import { fte, type Level } from '@staffroom/school';
import { ours, payOf, quantityOf, sourceSaying } from './facts.ts';
import { numberIn } from './parameters.ts';
import { centsIn, post, teacherNeed } from './posts.ts';
import type { ParameterValues, PostTemplate, TemplateParameter } from './template.ts';

const increase = quantityOf('ocTeamReach', 'value');
const reachPay = payOf('ocTeamReach', 'masterTeamReachTeacher');
const associatePay = payOf('ocMultiClassroomLeadership', 'reachAssociate');

const reachSupplement: TemplateParameter = {
  id: 'reachSupplement',
  label: 'Reach teacher supplement',
  kind: 'cents',
  default: reachPay.value * 100,
  min: 0,
  max: 5_000_000,
  unit: 'US cents a year; 0 is not known yet',
  source: reachPay.source,
  asks: 'How much more a year does a teacher earn who takes more students?',
};

const associateSupplement: TemplateParameter = {
  id: 'associateSupplement',
  label: 'Reach associate supplement',
  kind: 'cents',
  default: associatePay.value * 100,
  min: 0,
  max: 2_000_000,
  unit: 'US cents a year; 0 is not known yet',
  source: associatePay.source,
  asks: 'How much more than an aide does a reach associate earn a year?',
};

const increaseParameter: TemplateParameter = {
  id: 'reachIncrease',
  label: 'More students for a reach teacher',
  kind: 'percent',
  default: increase.value,
  min: 0,
  max: 100,
  unit: 'percent more students than an ordinary load',
  source: increase.source,
  asks: 'How many more students does a reach teacher take?',
};

/** Teachers who take more students, and the aides who make it possible. */
export const reachParameters: readonly TemplateParameter[] = [
  {
    id: 'reachTeachers',
    label: 'Reach teachers on a team',
    kind: 'integer',
    default: 1,
    min: 0,
    max: 8,
    unit: 'teachers, out of those led',
    source: sourceSaying('ocMultiClassroomLeadership', 'team reach roles', 'one on each team is our reading'),
    asks: 'How many teachers on each team take more students for more pay?',
  },
  {
    id: 'reachAssociates',
    label: 'Reach associates on a team',
    kind: 'integer',
    default: 1,
    min: 0,
    max: 8,
    unit: 'advanced paraprofessionals',
    source: ours('one on each team'),
    asks: 'How many reach associates work with each team?',
  },
  increaseParameter,
  reachSupplement,
  associateSupplement,
];

/** The posts of reachParameters. A reach teacher's subject is left to the school: whoever has the record takes the students. */
export function reachPosts(level: Level, values: ParameterValues): readonly PostTemplate[] {
  const teachers = numberIn(values, 'reachTeachers');
  const associates = numberIn(values, 'reachAssociates');
  return [
    post({
      id: 'reachTeacher',
      roleId: 'teamReachTeacher',
      need: teacherNeed(level),
      count: teachers,
      teaches: true,
      certified: true,
      reachIncrease: fte(numberIn(values, 'reachIncrease') * 10),
      supplementCents: centsIn(values, reachSupplement),
    }),
    post({
      id: 'reachAssociate',
      roleId: 'reachAssociate',
      need: { kind: 'paraprofessional' },
      count: associates,
      supplementCents: centsIn(values, associateSupplement),
    }),
  ];
}
