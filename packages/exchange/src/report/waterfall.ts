import type { MoneyStatement } from '@staffroom/school';
import { html, type Html } from './html.ts';
import { formatSignedDollars } from './number-text.ts';

/** What money is spent on, in the order of every list. */
export const moneyCategoryNames: Readonly<Record<string, string>> = {
  salary: 'Salaries',
  supplement: 'Supplements for roles',
  benefits: 'Benefits',
  vacancy: 'Posts to fill',
  vacancyBenefits: 'Benefits of posts to fill',
};

/** One step from today's cost to the design's: where it begins and how much it adds, in cents. */
export interface WaterfallStep {
  readonly label: string;
  readonly amount: number;
  readonly from: number;
  readonly isTotal: boolean;
}

/** The change from today to the design, category by category, each step beginning where the last one ended; then the sum. */
export function waterfallSteps(money: MoneyStatement): readonly WaterfallStep[] {
  const categories = Object.keys(moneyCategoryNames).filter(
    (category) =>
      money.baseline.byCategory[category] !== undefined || money.design.byCategory[category] !== undefined,
  );
  let running = 0;
  const steps = categories.map((category): WaterfallStep => {
    const amount = (money.design.byCategory[category] ?? 0) - (money.baseline.byCategory[category] ?? 0);
    const step = { label: moneyCategoryNames[category] ?? category, amount, from: running, isTotal: false };
    running += amount;
    return step;
  });
  return [...steps, { label: 'The design against today', amount: running, from: 0, isTotal: true }];
}

/** What changes in cost, step by step from today's cost (the grey line) to the design's. */
export function waterfall(money: MoneyStatement): Html {
  const steps = waterfallSteps(money);
  const ends = steps.flatMap((step) => [step.from, step.from + step.amount, 0]);
  const low = Math.min(...ends);
  const span = Math.max(...ends) - low || 1;
  const x = (amount: number): number => 2 + ((amount - low) / span) * 96;
  const bars = steps.map(({ label, amount, from, isTotal }) => {
    const fill = isTotal ? 'var(--ink)' : amount > 0 ? 'var(--t2)' : 'var(--t1)';
    const bar =
      amount === 0
        ? html`<line
            x1="${x(from).toFixed(1)}%"
            x2="${x(from).toFixed(1)}%"
            y1="4"
            y2="18"
            stroke="var(--base)"
            stroke-width="3"
          />`
        : html`<rect
            x="${x(Math.min(from, from + amount)).toFixed(1)}%"
            y="5"
            width="${Math.max(0.4, x(Math.max(from, from + amount)) - x(Math.min(from, from + amount))).toFixed(1)}%"
            height="12"
            rx="2"
            fill="${fill}"
          />`;
    return html`<li class="plain step">
      <span class="what">${isTotal ? html`<b>${label}</b>` : label}</span
      ><span class="pic"
        ><svg width="100%" height="22" aria-hidden="true">
          <line
            x1="${x(0).toFixed(1)}%"
            x2="${x(0).toFixed(1)}%"
            y1="0"
            y2="22"
            stroke="var(--base)"
            stroke-width="1.5"
          />
          ${bar}
        </svg></span
      ><span class="n"
        >${isTotal ? html`<b>${formatSignedDollars(amount)}</b>` : amount === 0 ? html`<span class="soft">no change</span>` : formatSignedDollars(amount)}</span
      >
    </li>`;
  });
  return html`<div class="rows">
    <div class="head step" aria-hidden="true">
      <span>What changes</span><span>Less than today · more than today</span><span class="n">A year</span>
    </div>
    <ul class="bare steps">
      ${bars}
    </ul>
  </div>`;
}
