import { compareText, formatFte, fte } from '@staffroom/school';
import type { AnalysisContext } from './context.ts';
import { listIds, reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** Teaching time wanted and not held, over all classes or teams. */
export function vacancies(context: AnalysisContext): readonly Rule[] {
  return [
    {
      rule: 'vacancies',
      subject: 'school',
      label: 'Teaching posts to fill',
      unit: 'full-time posts',
      severity: 'soft',
      better: 'lower',
      limit: 0,
      source: { kind: 'derived', how: 'time wanted by classes or posts and held by nobody' },
      read: (arrangement) => {
        const units = arrangement.units.filter((unit) => unit.vacant > 0);
        const time = units.reduce((sum, unit) => sum + unit.vacant, 0);
        const ids = units.map((unit) => unit.id).toSorted(compareText);
        const needs = arrangement.of === 'design' ? [...teachingNeeds(context)] : [];
        const what =
          needs.length === 0 ? '' : `: ${needs.slice(0, 3).join('; ')}${needs.length > 3 ? '; …' : ''}`;
        const where = ids.length === 0 ? '' : ` in ${listIds(ids)}`;
        return reading(
          time / 1000,
          `${formatFte(fte(time))} posts${where}${what}.`,
          units.length === 0 ? '0' : `the vacant time of ${units.length} classes or teams`,
          { status: time === 0 ? 'kept' : 'attention', subjects: ids },
        );
      },
    },
  ];
}

/** What the vacant teaching posts of the teams ask for, each once; residents and aides are no teaching posts. */
function teachingNeeds({ teams, vacancies: open }: AnalysisContext): ReadonlySet<string> {
  const teaching = new Set(
    teams.flatMap((team) => team.posts.filter((post) => post.isTeaching).map((post) => post.id)),
  );
  return new Set(open.filter((vacancy) => teaching.has(vacancy.postId)).map((vacancy) => vacancy.need));
}
