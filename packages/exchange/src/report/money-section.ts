import { cents, formatCents, type Cents, type MoneyStatement } from '@staffroom/school';
import { formatNumber } from './explain.ts';
import { html, type Html } from './html.ts';
import type { ReportView } from './report-view.ts';

const categoryNames: Readonly<Record<string, string>> = {
  salary: 'Salaries', supplement: 'Supplements for roles', benefits: 'Benefits', vacancy: 'Posts to fill', vacancyBenefits: 'Benefits of posts to fill',
};

function signed(amount: number): string {
  return amount > 0 ? `+${formatCents(cents(amount))}` : formatCents(cents(amount));
}

function wholeDollars(amount: number): Cents {
  return cents(Math.round(amount / 100) * 100);
}

interface Step {
  readonly label: string;
  readonly amount: number;
  readonly from: number;
  readonly isTotal: boolean;
}

function stepsOf(money: MoneyStatement): readonly Step[] {
  const categories = Object.keys(categoryNames).filter((category) => money.baseline.byCategory[category] !== undefined || money.design.byCategory[category] !== undefined);
  let running = 0;
  const steps = categories.map((category): Step => {
    const amount = (money.design.byCategory[category] ?? 0) - (money.baseline.byCategory[category] ?? 0);
    const step = { label: categoryNames[category] ?? category, amount, from: running, isTotal: false };
    running += amount;
    return step;
  });
  return [...steps, { label: 'Design against today', amount: running, from: 0, isTotal: true }];
}

/** What changes, step by step from today (zero) to the design. */
function waterfall(money: MoneyStatement): Html {
  const steps = stepsOf(money);
  const ends = steps.flatMap((step) => [step.from, step.from + step.amount, 0]);
  const low = Math.min(...ends);
  const span = Math.max(...ends) - low || 1;
  const x = (amount: number): number => 6 + ((amount - low) / span) * 388;
  const rows = steps.map((step) => {
    const left = x(Math.min(step.from, step.from + step.amount));
    const width = Math.max(2, (Math.abs(step.amount) / span) * 388);
    const fill = step.isTotal ? 'var(--t1)' : step.amount > 0 ? 'var(--t2)' : 'var(--ok)';
    return html`<tr><th scope="row">${step.isTotal ? html`<b>${step.label}</b>` : step.label}</th><td style="width:58%;min-width:160px"><svg width="100%" height="20" viewBox="0 0 400 20" preserveAspectRatio="none" aria-hidden="true"><line x1="${x(0).toFixed(1)}" x2="${x(0).toFixed(1)}" y1="0" y2="20" stroke="var(--base)" vector-effect="non-scaling-stroke"/><rect x="${left.toFixed(1)}" y="4" width="${width.toFixed(1)}" height="12" fill="${fill}"${step.amount === 0 ? html` opacity=".25"` : ''}/></svg></td><td class="n">${step.isTotal ? html`<b>${signed(wholeDollars(step.amount))}</b>` : signed(wholeDollars(step.amount))}</td></tr>`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="What changes in cost"><table><thead><tr><th scope="col">What changes</th><th scope="col"><span class="cap">grey line: today’s cost</span></th><th scope="col" class="n">A year</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function totals(money: MoneyStatement): Html {
  const side = (name: string, one: MoneyStatement['baseline'], cls: string): Html =>
    html`<div class="card"><div class="cap">${name}</div><div class="big ${cls}">${formatCents(wholeDollars(one.total))}</div><div class="cap">${one.perStudent === null ? '' : `${formatCents(wholeDollars(one.perStudent))} a student · `}${formatNumber(one.lines.length, 0)} lines in money.csv${one.isComplete ? '' : `; ${one.unknown.length} without known pay are not in the total`}</div></div>`;
  return html`<div class="two">${side('Today', money.baseline, 'today')}${side('Design', money.design, '')}</div>`;
}

function positions(money: MoneyStatement): Html {
  const { baseline, design } = money.positions;
  if (design.lines.length === 0) return html``;
  return html`<details class="more"><summary>Posts counted in teacher positions: ${formatNumber(baseline.used / 1000, 2)} today, ${formatNumber(design.used / 1000, 2)} in the design${design.budget === null ? '' : `, ${formatNumber(design.budget / 1000, 2)} allowed`}</summary><div class="scroll" tabindex="0" role="region" aria-label="Positions"><table><thead><tr><th scope="col">Role</th><th scope="col" class="n">Full-time posts</th><th scope="col" class="n">Weight</th><th scope="col" class="n">Positions</th></tr></thead><tbody>${design.lines.map((line) => html`<tr><th scope="row">${line.roleId}</th><td class="n">${formatNumber(line.count / 1000, 2)}</td><td class="n">${formatNumber(line.weight / 1000, 2)}</td><td class="n">${formatNumber(line.positions / 1000, 2)}</td></tr>`)}</tbody></table></div></details>`;
}

function funds(money: MoneyStatement): Html {
  if (money.funds.length === 0) return html``;
  return html`<details class="more"><summary>Who pays: ${money.funds.length} funds</summary><div class="scroll" tabindex="0" role="region" aria-label="Funds"><table><thead><tr><th scope="col">Fund</th><th scope="col" class="n">Budget</th><th scope="col" class="n">Used</th><th scope="col" class="n">Left</th></tr></thead><tbody>${money.funds.map((fund) => html`<tr><th scope="row">${fund.name}</th><td class="n">${fund.budget === null ? 'not told' : formatCents(wholeDollars(fund.budget))}</td><td class="n">${formatCents(wholeDollars(fund.used))}</td><td class="n">${fund.left === null ? '–' : formatCents(wholeDollars(fund.left))}</td></tr>`)}</tbody></table></div></details>`;
}

/** What the design costs against today: the change in steps, then totals, positions and funds. */
export function moneySection(view: ReportView): Html {
  const { money } = view.plan;
  if (!money.isEvaluated) {
    return html`<section id="money"><h2>What it costs</h2><div class="unknown">Not evaluated: nobody’s pay is known. Add column salary, or schedule with step and lane, to file staff.csv, and the schedules to finance.yaml.</div></section>`;
  }
  const verdict = money.isCostNeutral === null ? 'Whether it is cost-neutral cannot be said while some pay is unknown.' : money.isCostNeutral ? 'The design costs no more than today.' : 'The design costs more than today.';
  return html`<section id="money"><h2>What it costs</h2><p class="intro">${verdict} Amounts are rounded to whole dollars here; money.csv holds every line to the cent with its arithmetic.</p><div class="card">${waterfall(money)}</div><div style="margin-top:14px">${totals(money)}</div>${positions(money)}${funds(money)}</section>`;
}
