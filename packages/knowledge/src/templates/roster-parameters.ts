import type { Source } from '@staffroom/school';
import type { TemplateParameter } from './template.ts';

interface RosterDefaults {
  readonly min: number;
  readonly target: number;
  readonly max: number;
  readonly source: Source;
  /** Where the smallest roster comes from, if not from `source`. */
  readonly minSource?: Source;
  readonly targetSource: Source;
}

/** How many students share a team: the smallest, the best and the largest roster. */
export function rosterParameters(defaults: RosterDefaults): readonly TemplateParameter[] {
  const common = { kind: 'integer', min: 1, max: 600, unit: 'students' } as const;
  return [
    {
      ...common,
      id: 'rosterTarget',
      label: 'Students on a team',
      default: defaults.target,
      source: defaults.targetSource,
      asks: 'How many students should a team share?',
    },
    {
      ...common,
      id: 'rosterMin',
      label: 'Fewest students on a team',
      default: defaults.min,
      source: defaults.minSource ?? defaults.source,
      asks: 'What is the smallest group of students worth a team of its own?',
    },
    {
      ...common,
      id: 'rosterMax',
      label: 'Most students on a team',
      default: defaults.max,
      source: defaults.source,
      asks: 'How many students are too many for one team?',
    },
  ];
}
