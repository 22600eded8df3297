import { html, type Html } from './html.ts';
import { roleInWords, sentenceCase } from './number-text.ts';
import type { ReportView } from './report-view.ts';

function parameterText(value: number | boolean | string): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** What was not evaluated and what would allow it, and how to make this very plan again. */
export function madeSection(view: ReportView): Html {
  const { plan } = view;
  const parameters = Object.entries(plan.request.parameters);
  const missing =
    plan.notEvaluated.length === 0
      ? ''
      : html`<div class="unknown gap">
          <div>
            <b>What the files did not tell</b>
            <ul>
              ${plan.notEvaluated.map((item) => html`<li>${sentenceCase(view.withoutStudents(item.part))}: ${item.missing.message}</li>`)}
            </ul>
          </div>
        </div>`;
  return html`<section id="made">
    <h2>How this was made</h2>
    ${missing}
    <div class="card gap">
      <dl class="made">
        <dt>Model</dt>
        <dd>${plan.request.modelName}</dd>
        <dt>School</dt>
        <dd>${plan.school.name}, read as ${plan.input.format}</dd>
        <dt>Seed and effort</dt>
        <dd>
          ${plan.request.seed},
          ${plan.request.effort}${plan.request.isStoppedEarly ? ' (stopped early; the best plan so far was kept)' : ''}
        </dd>
        <dt>Input, SHA-256</dt>
        <dd>${plan.input.hash}</dd>
        <dt>Made by</dt>
        <dd>Staffroom ${plan.producedBy.staffroom} with facts of ${plan.producedBy.knowledge}</dd>
      </dl>
      ${
        parameters.length === 0
          ? ''
          : html`<details class="more">
              <summary>The model’s ${parameters.length} parameters</summary>
              <dl class="made">
                ${parameters.map(
                  ([name, value]) =>
                    html`<dt>${sentenceCase(roleInWords(name))}</dt>
                      <dd>${parameterText(value)}</dd>`,
                )}
              </dl>
            </details>`
      }
      <p class="cap gap">
        The same files, seed and effort give this report again, byte for byte.
        <b>staffroom check plan.json ROSTER</b> recomputes every number from the roster.
      </p>
    </div>
  </section>`;
}
