import type { Attribute, Student } from '@staffroom/school';
import { formatNumber } from './explain.ts';
import { html, type Html } from './html.ts';
import { teamColour } from './ring.ts';
import { smallestShownCount, type BandView, type ReportView } from './report-view.ts';

interface Spread {
  readonly low: number;
  readonly high: number;
}

interface AttributeSpread {
  readonly attribute: Attribute;
  readonly today: Spread | null;
  readonly teams: readonly { readonly index: number; readonly away: number; readonly isShown: boolean }[];
}

const smallestComparedClass = 5;

function mean(students: readonly Student[], attribute: Attribute): number | null {
  const values = students.flatMap((student) => attribute.valueOf(student) ?? []);
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0) / values.length;
}

function deviationOf(students: readonly Student[], attribute: Attribute): number {
  const values = students.flatMap((student) => attribute.valueOf(student) ?? []);
  const centre = values.reduce((total, value) => total + value, 0) / values.length;
  return Math.sqrt(values.reduce((total, value) => total + (value - centre) ** 2, 0) / values.length);
}

/** How far groups lie from their band: percentage points for flags, standard deviations for measures. */
function spreadOf(attribute: Attribute, bands: readonly BandView[]): AttributeSpread {
  const classAways: number[] = [];
  const teams: AttributeSpread['teams'][number][] = [];
  for (const band of bands) {
    const centre = mean(band.students, attribute);
    if (centre === null) continue;
    const unit = attribute.kind === 'flag' ? 0.01 : deviationOf(band.students, attribute);
    if (unit === 0) continue;
    const away = (students: readonly Student[]): number => ((mean(students, attribute) ?? centre) - centre) / unit;
    for (const { students } of band.classes) if (students.length >= smallestComparedClass) classAways.push(away(students));
    for (const { index, students } of band.teams) {
      const held = students.reduce((total, student) => total + (attribute.valueOf(student) ?? 0), 0);
      teams.push({ index, away: away(students), isShown: attribute.kind === 'measure' || held >= smallestShownCount });
    }
  }
  return { attribute, today: classAways.length === 0 ? null : { low: Math.min(...classAways), high: Math.max(...classAways) }, teams };
}

function strip(spread: AttributeSpread, reach: number): Html {
  const x = (away: number): string => (250 + (away / reach) * 236).toFixed(1);
  const shown = spread.teams.filter((team) => team.isShown);
  return html`<svg width="100%" height="26" viewBox="0 0 500 26" preserveAspectRatio="none" aria-hidden="true"><line x1="250" x2="250" y1="0" y2="26" stroke="var(--ink)" stroke-width="1" vector-effect="non-scaling-stroke"/>${spread.today === null ? '' : html`<rect x="${x(spread.today.low)}" y="9" width="${Math.max(1, Number(x(spread.today.high)) - Number(x(spread.today.low))).toFixed(1)}" height="8" fill="var(--base)" opacity=".55"/>`}${shown.map((team) => html`<line x1="${x(team.away)}" x2="${x(team.away)}" y1="3" y2="23" stroke="${teamColour(team.index)}" stroke-width="4" vector-effect="non-scaling-stroke" stroke-linecap="round"/>`)}</svg>`;
}

function widest(spread: AttributeSpread): { readonly today: number | null; readonly teams: number } {
  const today = spread.today === null ? null : Math.max(Math.abs(spread.today.low), Math.abs(spread.today.high));
  return { today, teams: Math.max(0, ...spread.teams.map((team) => Math.abs(team.away))) };
}

function row(spread: AttributeSpread, reach: number): Html {
  const { today, teams } = widest(spread);
  const unit = spread.attribute.kind === 'flag' ? ' pt' : ' SD';
  const decimals = spread.attribute.kind === 'flag' ? 1 : 2;
  return html`<tr><th scope="row">${spread.attribute.label}</th><td style="min-width:180px;width:60%">${strip(spread, reach)}</td><td class="n today">${today === null ? '–' : `${formatNumber(today, decimals)}${unit}`}</td><td class="n"><b>${formatNumber(teams, decimals)}${unit}</b></td></tr>`;
}

function table(spreads: readonly AttributeSpread[], caption: string): Html {
  if (spreads.length === 0) return html``;
  const reach = Math.max(1e-9, ...spreads.flatMap((spread) => [widest(spread).today ?? 0, widest(spread).teams]));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption class="cap" style="text-align:left;padding:10px 0">${caption}</caption><thead><tr><th scope="col">Attribute</th><th scope="col">Below the band · above the band</th><th scope="col" class="n">Worst today</th><th scope="col" class="n">Worst team</th></tr></thead><tbody>${spreads.map((spread) => row(spread, reach))}</tbody></table></div>`;
}

function proof(view: ReportView): Html {
  const rosters = view.plan.solved.filter((solved) => solved.what === 'rosters');
  if (rosters.length === 0) return html``;
  return html`<div class="two" style="margin-top:18px">${rosters.map((solved) => {
    const reach = Math.max(solved.value, 1e-9);
    const bound = (solved.bound / reach) * 100;
    return html`<div class="card"><h3>${solved.subject}</h3><p class="cap">${solved.isOptimal ? 'Proved: no other sharing of these students is more even.' : html`Within ${formatNumber(solved.gap * 100)}% of the best that can be proved possible.`}</p><svg width="100%" height="30" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label="Imbalance ${formatNumber(solved.value, 2)}, proved bound ${formatNumber(solved.bound, 2)}"><rect x="0" y="10" width="100" height="10" fill="var(--t1)" opacity=".8"/><line x1="${bound.toFixed(2)}" x2="${bound.toFixed(2)}" y1="2" y2="28" stroke="var(--ink)" stroke-width="1.5" vector-effect="non-scaling-stroke"/></svg><p class="cap">Imbalance ${formatNumber(solved.value, 2)}; the thin line is the proved bound, ${formatNumber(solved.bound, 2)}.</p></div>`;
  })}</div>`;
}

/** How evenly the rosters are shared, beside the spread of today's classes, and how close that is to the best possible. */
export function balanceSection(view: ReportView): Html {
  const spreads = view.attributes.map((attribute) => spreadOf(attribute, view.bands)).filter((spread) => spread.teams.length > 0);
  const body =
    spreads.length === 0
      ? html`<div class="unknown">Not evaluated: nothing is known of the students to balance on. Add columns such as supports or measure.math to file students.csv.</div>`
      : html`<div class="card">${table(spreads.filter((spread) => spread.attribute.kind === 'flag'), 'Share of students, in percentage points from the band')}${table(spreads.filter((spread) => spread.attribute.kind === 'measure'), 'Average measure, in standard deviations from the band')}</div>`;
  return html`<section id="balance"><h2>How evenly students are shared</h2><p class="intro">The line in the middle is the average of the band. The grey bar is the spread of today’s core classes; each coloured mark is a team. Marks for fewer than ${smallestShownCount} students are left out.</p>${body}${proof(view)}</section>`;
}

