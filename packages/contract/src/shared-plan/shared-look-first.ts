import type { SharedPlan } from './shared-plan.ts';
import type { AnalysisLine, MoneyStatement } from '@staffroom/school';

type Card = SharedPlan['lookFirst'][number];

function valueOf(analysis: readonly AnalysisLine[], rule: string): number {
  return analysis.find((line) => line.rule === rule)?.design?.value ?? 0;
}

function dollars(cents: number): string {
  return `$${Math.round(Math.abs(cents) / 100).toLocaleString('en-US')}`;
}

function costCard({ difference, baseline, design }: MoneyStatement): Card | null {
  if (!baseline.isComplete || !design.isComplete || difference === 0) return null;
  return {
    title: difference > 0 ? 'Costs more than today' : 'Costs less than today',
    text: `${dollars(difference)} ${difference > 0 ? 'more' : 'less'} a year.`,
    severity: difference > 0 ? 'attention' : 'good',
  };
}

/** The first things to look at, in words made from told numbers only; three at most. */
export function sharedLookFirst(analysis: readonly AnalysisLine[], money: MoneyStatement | null): Card[] {
  const vacancies = valueOf(analysis, 'vacancies');
  const blocked = valueOf(analysis, 'compliance.blocked');
  const waivers = valueOf(analysis, 'compliance.waiver');
  const lead = analysis.find((line) => line.rule === 'reach.lead');
  const cards: readonly (Card | null)[] = [
    blocked > 0
      ? { title: 'Rules that do not allow it', text: `${blocked} as the design stands.`, severity: 'bad' }
      : null,
    vacancies > 0
      ? {
          title: 'Posts to fill',
          text: `${vacancies} full-time teaching ${vacancies === 1 ? 'post' : 'posts'}.`,
          severity: 'attention',
        }
      : null,
    waivers > 0
      ? {
          title: 'Waivers to ask for',
          text: `${waivers} ${waivers === 1 ? 'rule' : 'rules'}.`,
          severity: 'attention',
        }
      : null,
    money === null ? null : costCard(money),
    (lead?.difference ?? 0) > 0
      ? {
          title: 'More students on a team with a lead',
          text: `${lead?.design?.value ?? 0}% of students, against ${lead?.baseline?.value ?? 0}% today.`,
          severity: 'good',
        }
      : null,
  ];
  return cards.filter((card) => card !== null).slice(0, 3);
}
