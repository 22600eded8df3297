import type { AnalysisLine, Reading } from '@staffroom/school';
import { explained, formatNumber, formatSigned } from './explain.ts';
import { html, type Html } from './html.ts';
import type { ReportView } from './report-view.ts';

/** A value with its unit as people write it. */
function valueText(value: number | null, unit: string): string {
  if (value === null) return '–';
  if (unit === '%' || unit === 'percent') return `${formatNumber(value)}%`;
  if (unit === 'cents') return `$${formatNumber(value / 100, 0)}`;
  return formatNumber(value, Math.abs(value) < 10 ? 2 : 1);
}

function differenceText(line: AnalysisLine): string {
  if (line.difference === null) return '';
  if (line.unit === '%' || line.unit === 'percent') return `${formatSigned(line.difference)} pt`;
  if (line.unit === 'cents') return `${line.difference < 0 ? '−' : '+'}$${formatNumber(Math.abs(line.difference) / 100, 0)}`;
  return formatSigned(line.difference, Math.abs(line.difference) < 10 ? 2 : 1);
}

/** Grey dot for today, coloured dot for the design, a line from one to the other; zero is the left end. */
function dumbbell(line: AnalysisLine): Html {
  const today = line.baseline?.value ?? null;
  const design = line.design?.value ?? null;
  const values = [today, design, line.limit].filter((value) => value !== null);
  const top = line.unit === '%' || line.unit === 'percent' ? 100 : Math.max(1e-9, ...values.map(Math.abs));
  const x = (value: number): string => (8 + (Math.max(0, value) / top) * 184).toFixed(1);
  return html`<svg width="200" height="18" viewBox="0 0 200 18" aria-hidden="true"><line x1="8" x2="192" y1="9" y2="9" stroke="var(--line)"/>${line.limit === null ? '' : html`<line x1="${x(line.limit)}" x2="${x(line.limit)}" y1="1" y2="17" stroke="var(--ink)"/>`}${today === null || design === null ? '' : html`<line x1="${x(today)}" x2="${x(design)}" y1="9" y2="9" stroke="var(--t1)" stroke-width="2"/>`}${today === null ? '' : html`<circle cx="${x(today)}" cy="9" r="5" fill="var(--base)"/>`}${design === null ? '' : html`<circle cx="${x(design)}" cy="9" r="5.5" fill="var(--t1)"/>`}</svg>`;
}

function reading(one: Reading | null, line: AnalysisLine): Html {
  if (one === null) return html`<span class="cap">does not apply</span>`;
  if (one.status === 'notEvaluated') return html`<span class="cap">not evaluated</span>`;
  return explained(valueText(one.value, line.unit), `${one.message} ${one.arithmetic}`.trim(), line.source);
}

function better(line: AnalysisLine): Html {
  if (line.difference === null || line.better === null || Math.abs(line.difference) < 1e-9) return html`${differenceText(line)}`;
  const isBetter = line.difference > 0 === (line.better === 'higher');
  return html`<span style="color:var(--${isBetter ? 'ok' : 'bad'})">${differenceText(line)}<span class="cap"> ${isBetter ? 'better' : 'worse'}</span></span>`;
}

function lineRow(line: AnalysisLine): Html {
  return html`<tr><th scope="row">${line.label}</th><td>${dumbbell(line)}</td><td class="n today">${reading(line.baseline, line)}</td><td class="n">${reading(line.design, line)}</td><td class="n">${better(line)}</td></tr>`;
}

function linesTable(lines: readonly AnalysisLine[], name: string): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><thead><tr><th scope="col">Measure</th><th scope="col"><span class="cap">zero on the left; a thin line is a limit</span></th><th scope="col" class="n">Today</th><th scope="col" class="n">Design</th><th scope="col" class="n">Difference</th></tr></thead><tbody>${lines.map(lineRow)}</tbody></table></div>`;
}

const marks: Readonly<Record<Reading['status'], string>> = { kept: 'kept', attention: 'look at', broken: 'broken', none: '', notEvaluated: 'not evaluated' };

function ruleRow(line: AnalysisLine): Html {
  const design = line.design;
  const status = design?.status ?? 'notEvaluated';
  const tag = status === 'kept' ? 'pass' : status === 'broken' ? 'blocked' : status === 'attention' ? 'waiver' : 'unknown';
  return html`<tr><th scope="row">${line.label}<div class="cap">${design?.message ?? ''}</div></th><td class="today">${marks[line.baseline?.status ?? 'none']}</td><td><span class="tag ${tag}">${marks[status]}</span></td></tr>`;
}

function isSchoolWide(line: AnalysisLine): boolean {
  return line.subject === 'school' && !line.rule.startsWith('balance.') && !line.rule.startsWith('audit.');
}

/** Today and the design measured by the same rules: pictures of each measure, then the school's own rules, then everything. */
export function compareSection(view: ReportView): Html {
  const evaluated = view.plan.analysis.filter((line) => line.baseline?.status !== 'notEvaluated' || line.design?.status !== 'notEvaluated');
  const measures = evaluated.filter((line) => line.severity === 'measure' && line.baseline?.value !== undefined && line.design?.value !== undefined);
  const main = measures.filter(isSchoolWide);
  const rest = measures.filter((line) => !isSchoolWide(line));
  const rules = evaluated.filter((line) => line.severity !== 'measure');
  return html`<section id="compared"><h2>Compared with today</h2><p class="intro">The same measures, read by the same calculator on both. A difference is the design minus today.</p>
<div class="card">${linesTable(main, 'Measures compared with today')}${rest.length === 0 ? '' : html`<details class="more"><summary>All ${rest.length} further measures, by attribute and team</summary>${linesTable(rest, 'All further measures')}</details>`}</div>
${rules.length === 0 ? '' : html`<h3 style="margin:28px 0 10px">Rules to keep</h3><div class="card scroll" tabindex="0" role="region" aria-label="Rules to keep"><table><thead><tr><th scope="col">Rule</th><th scope="col">Today</th><th scope="col">Design</th></tr></thead><tbody>${rules.map(ruleRow)}</tbody></table></div>`}</section>`;
}
