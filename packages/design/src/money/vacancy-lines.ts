import {
  cents,
  formatCents,
  formatFte,
  fullTime,
  type Cents,
  type MoneyLine,
  type MoneySide,
  type Source,
  type Vacancy,
} from '@staffroom/school';
import type { MoneyInput } from './money-input.ts';
import { benefitLines, supplementLines, type BenefitsRate } from './paid-person.ts';
import { roleSupplement } from './role-supplement.ts';

type Unknown = MoneySide['unknown'][number];

/**
 * What the people to hire would cost: a full-time year of pay for the time wanted (rounded to the cent, half up), the
 * role's supplement, benefits. Pay comes from finance.yaml, else from the model where it states the pay of the role, else
 * from the starting average where the user asked for averages; otherwise it is unknown.
 */
export function vacancyLines(
  input: MoneyInput,
  rate: BenefitsRate,
): { readonly lines: readonly MoneyLine[]; readonly unknown: readonly Unknown[] } {
  const unknown: Unknown[] = [];
  const lines = input.vacancies.flatMap((vacancy): readonly MoneyLine[] => {
    const place = { teamId: vacancy.teamId, roleId: vacancy.roleId };
    const supplements = supplementOf(vacancy, input);
    const year = payOfPost(vacancy, input);
    if (year === null) {
      const reason = `no pay for a vacant ${vacancy.roleId}: add vacancyPay.${vacancy.roleId} to finance.yaml`;
      unknown.push({ subject: vacancy.postId, reason });
      return [...supplements, ...benefitLines(supplements, rate, 'vacancyBenefits')];
    }
    const pay: MoneyLine = {
      id: `vacancy/${vacancy.postId}`,
      category: 'vacancy',
      subject: vacancy.postId,
      ...place,
      share: vacancy.amount,
      amount: cents(Math.round((year.amount * vacancy.amount) / fullTime)),
      fundId: null,
      arithmetic: `${formatFte(vacancy.amount)} of ${formatCents(year.amount)}`,
      source: year.source,
    };
    const priced = [pay, ...supplements];
    return [...priced, ...benefitLines(priced, rate, 'vacancyBenefits')];
  });
  return { lines, unknown };
}

/** The role's supplement for the time wanted: several small vacancies of a role need not be several people. */
function supplementOf(vacancy: Vacancy, input: MoneyInput): readonly MoneyLine[] {
  const { teamId, roleId, postId, amount } = vacancy;
  const supplement = roleSupplement(roleId, input.school.finance, input.model);
  if (supplement === null) return [];
  const part = cents(Math.round((supplement.amount * amount) / fullTime));
  const arithmetic = `${formatFte(amount)} of ${formatCents(supplement.amount)}`;
  return supplementLines(postId, [{ teamId, roleId, amount: part, source: supplement.source }]).map(
    (line) => ({
      ...line,
      arithmetic,
    }),
  );
}

function payOfPost(
  vacancy: Vacancy,
  input: MoneyInput,
): { readonly amount: Cents; readonly source: Source } | null {
  const own = input.school.finance?.vacancyPay[vacancy.roleId];
  if (own !== undefined)
    return {
      amount: own,
      source: { kind: 'file', file: 'finance.yaml', column: `vacancyPay.${vacancy.roleId}` },
    };
  const proposed = input.model.salaries[vacancy.roleId];
  if (proposed !== undefined) return { amount: proposed.value, source: proposed.source };
  const post = input.teams.flatMap((team) => team.posts).find((each) => each.id === vacancy.postId);
  return input.averages !== null && post?.isCertified === true
    ? { amount: input.averages.startingSalary, source: input.averages.startingSalarySource }
    : null;
}
