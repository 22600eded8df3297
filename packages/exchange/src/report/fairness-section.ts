import { isAudit, isNotEvaluated } from './analysis-families.ts';
import { html, type Html } from './html.ts';
import { measureHead, measureRows } from './measure-row.ts';
import type { ReportView } from './report-view.ts';

/** Categories that are reported and never used to place anyone: how far groups and their access to teachers lie apart. */
export function fairnessSection(view: ReportView): Html {
  const audits = view.plan.analysis.filter(isAudit);
  const lines = audits.filter((line) => !isNotEvaluated(line));
  const body =
    lines.length > 0
      ? html`<div class="card">${measureHead()}${measureRows(view, lines)}</div>`
      : audits.length > 0
        ? html`<div class="unknown">
            <div>
              Not shown: every group is too small to speak of without singling somebody out, or lacks data.
            </div>
          </div>`
        : html`<div class="unknown">
            <div>
              Not known: the files name no category to watch. Add a column such as
              <b>audit.economicallyDisadvantaged</b> to file <b>students.csv</b>; it is reported here and
              never used to place anyone.
            </div>
          </div>`;
  return html`<section id="fairness">
    <h2>Fairness</h2>
    <p class="intro">
      Categories that the school asked to watch. They were not used to place any student; this shows whether
      the design treats them alike all the same.
    </p>
    ${body}
  </section>`;
}
