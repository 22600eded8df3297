import type { MoneyStatement } from '@staffroom/school';
import { isSameList } from '../remembered.ts';
import type { MoneyInput } from './money-input.ts';
import { priceDesign } from './price-design.ts';

/** What is priced of one design of a school, the rest being the same for all of them. */
type Priced = Pick<MoneyInput, 'teams' | 'schoolwide' | 'vacancies' | 'vacantInClasses'>;

/**
 * Prices designs of one school, one after the other. Which students are on a team costs nothing, so that a design with
 * the same adults and posts as the one before is not priced again.
 */
export function designPricer(
  input: Pick<MoneyInput, 'school' | 'model' | 'averages'>,
): (priced: Priced) => MoneyStatement {
  let last: { readonly parts: readonly unknown[]; readonly statement: MoneyStatement } | null = null;
  return (priced) => {
    const { teams, schoolwide, vacantInClasses } = priced;
    // Vacancies follow from the posts.
    const parts = [
      ...teams.flatMap(({ id, adults, posts }) => [id, adults, posts]),
      ...schoolwide,
      vacantInClasses.today,
      vacantInClasses.kept,
    ];
    if (last === null || !isSameList(last.parts, parts))
      last = { parts, statement: priceDesign({ ...input, ...priced }) };
    return last.statement;
  };
}
