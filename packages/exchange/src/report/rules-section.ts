import { formatSource, type AnalysisLine, type Reading, type Status } from '@staffroom/school';
import { isAudit, isNotEvaluated, isRule, isStudentRule } from './analysis-families.ts';
import { explainedRow } from './explain.ts';
import { html, type Html } from './html.ts';
import { lineAddress, lineBody, lineLabel } from './measure-row.ts';
import { countOf } from './number-text.ts';
import type { ReportView } from './report-view.ts';

const names: Readonly<Record<Status, string>> = {
  kept: 'kept',
  attention: 'look at it',
  broken: 'broken',
  none: '–',
  notEvaluated: 'not known',
};
const tags: Readonly<Record<Status, string>> = {
  kept: 'good',
  attention: 'attention',
  broken: 'bad',
  none: 'open',
  notEvaluated: 'open',
};
const order: readonly Status[] = ['broken', 'attention', 'notEvaluated', 'none', 'kept'];

function state(reading: Reading | null): Html {
  return reading === null
    ? html`<span class="cap">does not apply</span>`
    : html`<span class="tag ${tags[reading.status]}">${names[reading.status]}</span>`;
}

function ruleRow(view: ReportView, line: AnalysisLine): Html {
  return explainedRow({
    kind: 'rule',
    id: lineAddress(view, line),
    cells: [
      html`<span class="what">${lineLabel(view, line)}</span>`,
      html`<span class="state" data-name="Today"
        ><span class="vh">Today </span>${state(line.baseline)}</span
      >`,
      html`<span class="state" data-name="Design"
        ><span class="vh">Design </span>${state(line.design)}</span
      >`,
    ],
    body: lineBody(view, line),
  });
}

const studentRules = [
  ['together', 'Students to keep together'],
  ['apart', 'Students to keep apart'],
  ['pinned', 'Students bound to a team'],
  ['forbidden', 'Students barred from a team'],
] as const;

/** The school's rules about students, summed up by kind: their own words may name somebody. */
function studentRuleRow(view: ReportView, kind: string, name: string): Html {
  const lines = view.plan.analysis.filter((line) => line.rule.startsWith(`rules.students.${kind}.`));
  if (lines.length === 0) return html``;
  const keptBy = (side: 'baseline' | 'design'): Html => {
    const read = lines.filter((line) => line[side] !== null);
    if (read.length === 0) return html`<span class="cap">does not apply</span>`;
    const kept = read.filter((line) => line[side]?.status === 'kept').length;
    return html`<span class="tag ${kept === read.length ? 'good' : 'bad'}"
      >${kept} of ${read.length} kept</span
    >`;
  };
  const broken = lines.filter((line) => line.design?.status === 'broken');
  return explainedRow({
    kind: 'rule',
    cells: [
      html`<span class="what"
        >${name} <span class="cap">${countOf(lines.length, 'rule', 'rules')} of rules.yaml</span></span
      >`,
      html`<span class="state" data-name="Today"><span class="vh">Today </span>${keptBy('baseline')}</span>`,
      html`<span class="state" data-name="Design"><span class="vh">Design </span>${keptBy('design')}</span>`,
    ],
    body: html`<p>Whom each rule is about, and why, stands in the school’s own file only.</p>
      ${
        broken.length === 0
          ? ''
          : html`<p>Not kept by the design:</p>
              <ul>
                ${broken.map((line) => html`<li>${formatSource(line.source)}</li>`)}
              </ul>`
      }`,
  });
}

/** What must hold, and what one wants to hold: what the design does not keep stands first. */
export function rulesSection(view: ReportView): Html {
  const rules = view.plan.analysis.filter((line) => isRule(line) && !isAudit(line) && !isNotEvaluated(line));
  if (rules.length === 0) return html``;
  const applying = rules.filter((line) => line.design !== null && line.design.status !== 'none');
  const kept = applying.filter((line) => line.design?.status === 'kept').length;
  const own = rules.filter((line) => !isStudentRule(line));
  const open = order
    .filter((status) => status !== 'kept')
    .flatMap((status) => own.filter((line) => (line.design?.status ?? 'none') === status));
  const rest = own.filter((line) => !open.includes(line));
  const rows = (lines: readonly Html[]): Html =>
    html`<div class="rows">
      <div class="head rule" aria-hidden="true"><span>Rule</span><span>Today</span><span>Design</span></div>
      ${lines}
    </div>`;
  const ruleRows = (lines: readonly AnalysisLine[]): readonly Html[] =>
    lines.map((line) => ruleRow(view, line));
  const ofStudents = studentRules.map(([kind, name]) => studentRuleRow(view, kind, name));
  const further =
    rest.length === 0
      ? ''
      : html`<details class="more">
          <summary>${countOf(rest.length, 'further rule', 'further rules')}, all kept</summary>
          <div>${rows(ruleRows(rest))}</div>
        </details>`;
  return html`<section id="rules">
    <h2>Rules to keep</h2>
    <p class="intro">
      ${applying.length === kept ? 'The design keeps every rule' : `The design keeps ${kept} of ${applying.length} rules`}:
      those of the school’s own files, of the staffing model, and what makes a plan whole.
    </p>
    <div class="card">${rows([...ruleRows(open), ...ofStudents])}${further}</div>
  </section>`;
}
