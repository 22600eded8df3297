import { html, type Html } from './html.ts';
import type { ReportView } from './report-view.ts';

/** What was not evaluated and what would allow it, and how to make this very plan again. */
export function madeSection(view: ReportView): Html {
  const { plan } = view;
  const parameters = Object.entries(plan.request.parameters);
  return html`<section id="made"><h2>How this was made</h2>
${plan.notEvaluated.length === 0 ? '' : html`<div class="unknown" style="margin:14px 0"><b>What the files did not tell</b><ul>${plan.notEvaluated.map((item) => html`<li>${item.part}: ${item.missing.message}</li>`)}</ul></div>`}
<div class="card"><dl class="made"><dt>Model</dt><dd>${plan.request.modelName}</dd><dt>Seed and effort</dt><dd>${plan.request.seed}, ${plan.request.effort}${plan.request.isStoppedEarly ? ' (stopped early; the best plan so far was kept)' : ''}</dd><dt>Input</dt><dd>${plan.input.format}, SHA-256 ${plan.input.hash}</dd><dt>Made by</dt><dd>Staffroom ${plan.producedBy.staffroom}, facts ${plan.producedBy.knowledge}</dd></dl>
${parameters.length === 0 ? '' : html`<details class="more"><summary>${parameters.length} parameters of the model</summary><dl class="made" style="margin-top:8px">${parameters.map(([name, value]) => html`<dt>${name}</dt><dd>${String(value)}</dd>`)}</dl></details>`}
<p class="cap" style="margin-top:14px">The same files, seed and effort give the same bytes. “staffroom check plan.json ROSTER” recomputes every number from the roster.</p></div></section>`;
}
