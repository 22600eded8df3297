import type { Attribute, Solved } from '@staffroom/school';
import { attributeLabel } from './attribute-label.ts';
import { spreadOf, widestOf, type AttributeSpread } from './attribute-spread.ts';
import { explainedRow } from './explain.ts';
import { html, type Html } from './html.ts';
import { formatNumber, formatSigned, sentenceCase } from './number-text.ts';
import { hiddenCount } from './privacy.ts';
import { teamColour } from './ring.ts';
import type { ReportView } from './report-view.ts';

/** Bars and marks about a middle line: percentages of the width, so that nothing is distorted at any size. */
function strip(spread: AttributeSpread, reach: number): Html {
  const at = (away: number): number => 50 + (away / reach) * 47;
  const x = (away: number): string => `${at(away).toFixed(1)}%`;
  const { today } = spread;
  return html`<svg width="100%" height="26" aria-hidden="true">
    <line x1="50%" x2="50%" y1="0" y2="26" stroke="var(--ink)" stroke-width="1" />
    ${today === null ? '' : html`<rect x="${x(today.low)}" y="8.5" width="${Math.max(0.3, at(today.high) - at(today.low)).toFixed(1)}%" height="9" rx="4.5" fill="var(--base)" opacity=".5" />`}${spread.teams.map(({ away, index }) => (away === null ? '' : html`<line x1="${x(away)}" x2="${x(away)}" y1="4" y2="22" stroke="${teamColour(index)}" stroke-width="4" stroke-linecap="round" />`))}
  </svg>`;
}

function distance(value: number | null, kind: Attribute['kind']): string {
  if (value === null) return '–';
  return kind === 'flag'
    ? `${formatNumber(value)} ${formatNumber(value) === '1' ? 'point' : 'points'}`
    : formatNumber(value, 2);
}

function row(spread: AttributeSpread, reach: number): Html {
  const { kind } = spread.attribute;
  const { today, teams } = widestOf(spread);
  const unit = kind === 'flag' ? ' points' : '';
  const each = spread.teams.map(
    ({ name, away }) =>
      html`<li>
        ${name}:
        ${away === null ? `not shown, ${hiddenCount} or next to such a count` : `${formatSigned(away, kind === 'flag' ? 1 : 2)}${unit}`}
      </li>`,
  );
  const range =
    spread.today === null
      ? ''
      : html`<p>
          Today’s core classes lie between ${formatSigned(spread.today.low, kind === 'flag' ? 1 : 2)} and
          ${formatSigned(spread.today.high, kind === 'flag' ? 1 : 2)}${unit}.
        </p>`;
  return explainedRow({
    kind: 'spread',
    cells: [
      html`<span class="what"
        >${attributeLabel(spread.attribute)}${spread.isKnown ? '' : html` <span class="cap">not known of everybody</span>`}</span
      >`,
      html`<span class="pic">${strip(spread, reach)}</span>`,
      html`<span class="n today" data-name="Farthest class today"
        ><span class="vh">Farthest class today </span>${distance(today, kind)}</span
      >`,
      html`<span class="n" data-name="Farthest team"
        ><span class="vh">Farthest team </span>${distance(teams, kind)}</span
      >`,
    ],
    body: html`${range}
      <ul>
        ${each}
      </ul>`,
  });
}

function block(spreads: readonly AttributeSpread[], heading: string, explanation: string): Html {
  if (spreads.length === 0) return html``;
  const reach = Math.max(
    1e-9,
    ...spreads.flatMap((spread) => [widestOf(spread).today ?? 0, widestOf(spread).teams ?? 0]),
  );
  return html`<div class="family">
    <h3>${heading}</h3>
    <p class="cap">${explanation}</p>
    <div class="rows gap">
      <div class="head spread" aria-hidden="true">
        <span></span><span>Below the grade’s average · above it</span
        ><span class="n">Farthest class today</span><span class="n">Farthest team</span>
      </div>
      ${spreads.map((spread) => row(spread, reach))}
    </div>
  </div>`;
}

/** One band's sharing as a bar with the proved bound as a thin line in it. */
function proof(view: ReportView, solved: Solved): Html {
  const band = view.bands.find(({ id }) => id === solved.subject);
  const reach = Math.max(solved.value, solved.bound, 1e-9);
  const verdict = solved.isOptimal
    ? 'Proved: no other sharing of these students is more even.'
    : `At most ${formatNumber(solved.gap * 100)}% less even than the best sharing that could exist.`;
  return html`<li>
    <div><b>${sentenceCase(band?.label ?? solved.subject)}</b> <span class="soft">${verdict}</span></div>
    <svg
      width="100%"
      height="22"
      role="img"
      aria-label="Unevenness ${formatNumber(solved.value, 2)}, at best ${formatNumber(solved.bound, 2)}"
    >
      <rect
        x="0"
        y="6"
        width="${((solved.value / reach) * 100).toFixed(1)}%"
        height="10"
        rx="5"
        fill="var(--t1)"
        opacity=".75"
      />
      <line
        x1="${((solved.bound / reach) * 100).toFixed(1)}%"
        x2="${((solved.bound / reach) * 100).toFixed(1)}%"
        y1="1"
        y2="21"
        stroke="var(--ink)"
        stroke-width="1.5"
      />
    </svg>
  </li>`;
}

function proofs(view: ReportView): Html {
  const rosters = view.plan.solved.filter((solved) => solved.what === 'rosters' && solved.value > 0);
  if (rosters.length === 0) return html``;
  return html`<h3>Could it be more even?</h3>
    <div class="card">
      <p class="cap">
        Unevenness adds up how far every team lies from an even share in every attribute. The bar is this
        design; the upright line is what mathematics proves nobody can go below with these students and rules.
      </p>
      <ul class="bare proofs gap">
        ${rosters.map((solved) => proof(view, solved))}
      </ul>
    </div>`;
}

/** How evenly the rosters are shared, beside the spread of today's classes, and how close that is to the best possible. */
export function balanceSection(view: ReportView): Html {
  if (view.plan.teams.length === 0) return html``;
  const spreads = view.attributes
    .map((attribute) => spreadOf(attribute, view.bands))
    .filter((spread) => spread.teams.length > 0);
  const flags = spreads.filter((spread) => spread.attribute.kind === 'flag');
  const measures = spreads.filter((spread) => spread.attribute.kind === 'measure');
  const body =
    spreads.length === 0
      ? html`<div class="unknown">
          <div>
            Not evaluated: nothing is known of the students to share evenly. Add columns such as
            <b>supports</b> or <b>measure.math</b> to file <b>students.csv</b>.
          </div>
        </div>`
      : html`<div class="card">
          ${block(flags, 'Shares of students', 'In percentage points from the share in the same grades.')}${block(measures, 'Averages', 'In standard deviations from the average of the same grades: 1 would be as far as students typically lie from one another.')}
        </div>`;
  return html`<section id="balance">
    <h2>How evenly students are shared</h2>
    <p class="intro">
      The middle line is an even share. The grey bar reaches from the lowest to the highest of today’s core
      classes, each coloured mark is a team. Classes are smaller than teams, so chance alone spreads them
      wider.
    </p>
    ${body}${proofs(view)}
  </section>`;
}
