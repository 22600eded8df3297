import { numberIn } from './parameters.ts';
import { ours } from './facts.ts';
import { post, shareIn } from './posts.ts';
import type { ParameterValues, PostTemplate, TemplateParameter } from './template.ts';

/** Who joins the core teachers: shared specialists, aides, residents. No source gives amounts, so every default is ours. */
export const extendedTeamParameters: readonly TemplateParameter[] = [
  {
    id: 'sharedSpecialEducation',
    label: 'Special educator on a team',
    kind: 'percent',
    default: 50,
    min: 0,
    max: 300,
    unit: 'percent of a full-time post, for each team',
    source: ours('half a special educator a team, so that two teams share one'),
    asks: 'How much of a special educator works with each team?',
  },
  {
    id: 'sharedLanguageSupport',
    label: 'Language specialist on a team',
    kind: 'percent',
    default: 25,
    min: 0,
    max: 300,
    unit: 'percent of a full-time post, for each team',
    source: ours('a quarter of a language specialist a team, so that four teams share one'),
    asks: 'How much of an English-language specialist works with each team?',
  },
  {
    id: 'aidesPerTeam',
    label: 'Aides on a team',
    kind: 'integer',
    default: 0,
    min: 0,
    max: 10,
    unit: 'paraeducators',
    source: ours('none, until the school says how many of its aides join teams'),
    asks: 'How many paraeducators work with each team?',
  },
  {
    id: 'residentsPerTeam',
    label: 'Residents on a team',
    kind: 'integer',
    default: 0,
    min: 0,
    max: 10,
    unit: 'teacher candidates',
    source: ours('none, until the school has a partner that places residents'),
    asks: 'How many residents or teacher candidates join each team for the year?',
  },
];

/** The extended team's posts; those set to nothing are left out by the caller's withoutEmpty. */
export function extendedTeamPosts(values: ParameterValues): readonly PostTemplate[] {
  return [
    post({
      id: 'specialEducation',
      roleId: 'specialEducatorOnTeam',
      need: { kind: 'specialEducation' },
      amount: shareIn(values, 'sharedSpecialEducation'),
      count: Math.max(1, Math.ceil(numberIn(values, 'sharedSpecialEducation') / 100)),
      required: false,
      certified: true,
    }),
    post({
      id: 'languageSupport',
      roleId: 'languageSpecialistOnTeam',
      need: { kind: 'languageSupport' },
      amount: shareIn(values, 'sharedLanguageSupport'),
      count: Math.max(1, Math.ceil(numberIn(values, 'sharedLanguageSupport') / 100)),
      required: false,
      certified: true,
    }),
    post({
      id: 'aide',
      roleId: 'paraeducatorOnTeam',
      need: { kind: 'paraprofessional' },
      count: numberIn(values, 'aidesPerTeam'),
      required: false,
    }),
    post({
      id: 'resident',
      roleId: 'residentNew',
      need: { kind: 'candidate' },
      count: numberIn(values, 'residentsPerTeam'),
      required: false,
    }),
  ];
}
