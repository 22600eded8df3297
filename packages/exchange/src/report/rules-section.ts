import type { AnalysisLine, Reading, Status } from '@staffroom/school';
import { isAudit, isNotEvaluated } from './analysis-families.ts';
import { explainedRow } from './explain.ts';
import { html, type Html } from './html.ts';
import { lineAddress, lineBody } from './measure-row.ts';
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
      html`<span class="what"
        >${view.withoutStudents(line.label, [...(line.baseline?.subjects ?? []), ...(line.design?.subjects ?? [])])}</span
      >`,
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

/** Rules that have to be kept and rules one wants kept: what the design breaks first. */
export function rulesSection(view: ReportView): Html {
  const rules = view.plan.analysis.filter(
    (line) => line.severity !== 'measure' && !isAudit(line) && !isNotEvaluated(line),
  );
  if (rules.length === 0) return html``;
  const sorted = order.flatMap((status) =>
    rules.filter((line) => (line.design?.status ?? 'none') === status),
  );
  const kept = rules.filter((line) => line.design?.status === 'kept').length;
  const open = sorted.filter((line) => line.design?.status !== 'kept');
  const shown = open.length === 0 ? sorted.slice(0, 5) : open;
  const rest = sorted.filter((line) => !shown.includes(line));
  const rows = (lines: readonly AnalysisLine[]): Html =>
    html`<div class="rows">
      <div class="head rule" aria-hidden="true"><span>Rule</span><span>Today</span><span>Design</span></div>
      ${lines.map((line) => ruleRow(view, line))}
    </div>`;
  return html`<section id="rules">
    <h2>Rules to keep</h2>
    <p class="intro">
      ${kept} of ${rules.length} rules are kept by the design. Rules come from the school’s own files, from
      the staffing model and from what makes a plan whole.
    </p>
    <div class="card">
      ${rows(shown)}${
        rest.length === 0
          ? ''
          : html`<details class="more">
              <summary>${countOf(rest.length, 'further rule', 'further rules')}</summary>
              <div>${rows(rest)}</div>
            </details>`
      }
    </div>
  </section>`;
}
