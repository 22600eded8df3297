import type { MoneySide, MoneyStatement } from '@staffroom/school';
import { html, type Html } from './html.ts';
import { countOf, formatDollars, formatPosts, roleInWords, sentenceCase } from './number-text.ts';
import type { ReportView } from './report-view.ts';
import { waterfall } from './waterfall.ts';

function total(name: string, side: MoneySide, kind: string): Html {
  const lacking =
    side.isComplete || side.unknown.length === 0
      ? ''
      : html`<div class="cap">
          <span class="tag open">not whole</span> the pay of
          ${countOf(side.unknown.length, 'person or post', 'people or posts')} is not known and not in this
          sum
        </div>`;
  return html`<div class="card">
    <div class="cap">${name}</div>
    <div class="big ${kind}">${formatDollars(side.total)}</div>
    <div class="cap">
      ${side.perStudent === null ? '' : `${formatDollars(side.perStudent)} a student, `}from
      ${countOf(side.lines.length, 'line', 'lines')} of money.csv
    </div>
    ${lacking}
  </div>`;
}

function positions(money: MoneyStatement): Html {
  const { baseline, design } = money.positions;
  if (design.lines.length === 0) return html``;
  const allowed = design.budget === null ? '' : `, ${formatPosts(design.budget)} allowed`;
  const without =
    design.withoutWeight.length === 0
      ? ''
      : html`<p class="cap gap">
          Not counted, because no file tells what they cost in positions:
          ${design.withoutWeight.map((role) => `${formatPosts(role.count)} ${roleInWords(role.roleId)}`).join(', ')}.
        </p>`;
  return html`<details class="more">
    <summary>
      Counted in teacher positions: ${formatPosts(baseline.used)} today, ${formatPosts(design.used)} in the
      design${allowed}
    </summary>
    <div class="card scroll" tabindex="0" role="region" aria-label="Teacher positions">
      <table>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col" class="n">Full-time posts</th>
            <th scope="col" class="n">Positions each</th>
            <th scope="col" class="n">Positions</th>
          </tr>
        </thead>
        <tbody>
          ${design.lines.map(
            (line) =>
              html`<tr>
                <th scope="row">${sentenceCase(roleInWords(line.roleId))}</th>
                <td class="n">${formatPosts(line.count)}</td>
                <td class="n">${formatPosts(line.weight)}</td>
                <td class="n">${formatPosts(line.positions)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${without}
    </div>
  </details>`;
}

function funds(money: MoneyStatement): Html {
  if (money.funds.length === 0) return html``;
  return html`<details class="more">
    <summary>Who pays: ${countOf(money.funds.length, 'fund', 'funds')}</summary>
    <div class="card scroll" tabindex="0" role="region" aria-label="Funds">
      <table>
        <thead>
          <tr>
            <th scope="col">Fund</th>
            <th scope="col" class="n">Holds</th>
            <th scope="col" class="n">Pays for the design</th>
            <th scope="col" class="n">Left</th>
          </tr>
        </thead>
        <tbody>
          ${money.funds.map(
            (fund) =>
              html`<tr>
                <th scope="row">${fund.name}</th>
                <td class="n">${fund.budget === null ? 'not told' : formatDollars(fund.budget)}</td>
                <td class="n">${formatDollars(fund.used)}</td>
                <td class="n">${fund.left === null ? '–' : formatDollars(fund.left)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** Whether the design costs more than today, in a sentence. */
export function costVerdict(money: MoneyStatement): string {
  if (money.isCostNeutral === null)
    return 'Whether the design costs more than today cannot be said while some pay is unknown.';
  if (money.difference === 0) return 'The design costs what today costs.';
  return money.isCostNeutral
    ? `The design costs ${formatDollars(Math.abs(money.difference))} a year less than today.`
    : `The design costs ${formatDollars(money.difference)} a year more than today.`;
}

/** What the design costs against today: the change in steps where all of it is known, then totals, positions and funds. */
export function moneySection(view: ReportView): Html {
  const { money } = view.plan;
  if (!money.isEvaluated) {
    return html`<section id="money">
      <h2>What it costs</h2>
      <div class="unknown gap">
        <div>
          Not evaluated: nobody’s pay is known. Add column <b>salary</b>, or <b>schedule</b>, <b>step</b> and
          <b>lane</b>, to file <b>staff.csv</b>, and the salary schedules to <b>finance.yaml</b>.
        </div>
      </div>
    </section>`;
  }
  return html`<section id="money">
    <h2>What it costs</h2>
    <p class="intro">
      ${costVerdict(money)} Whole dollars here; money.csv holds every line to the cent with its arithmetic and
      its source.
    </p>
    ${money.isCostNeutral === null ? '' : html`<div class="card">${waterfall(money)}</div>`}
    <div class="two gap">
      ${total('Today, a year', money.baseline, 'today')}${total('The design, a year', money.design, '')}
    </div>
    ${positions(money)}${funds(money)}
  </section>`;
}
