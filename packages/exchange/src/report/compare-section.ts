import { familiesOf, isAudit, isNotEvaluated } from './analysis-families.ts';
import { html, type Html } from './html.ts';
import { keyLines } from './key-measures.ts';
import { measureRows } from './measure-row.ts';
import type { ReportView } from './report-view.ts';

/** Today and the design measured by the same rules: what concerns the whole school first, then every further line by heading. */
export function compareSection(view: ReportView): Html {
  const measures = view.plan.analysis.filter(
    (line) => line.severity === 'measure' && !isAudit(line) && !isNotEvaluated(line),
  );
  const keys = new Set(keyLines(view));
  const schoolWide = measures.filter(
    (line) =>
      keys.has(line) ||
      (line.subject === 'school' && !['balance', 'compliance'].includes(line.rule.split('.')[0] ?? '')),
  );
  const rest = measures.filter((line) => !schoolWide.includes(line));
  const families = familiesOf(schoolWide);
  return html`<section id="compared">
    <h2>Compared with today</h2>
    <p class="intro">
      The same measures, read by the same calculator on today’s classes and on the design; the difference is
      the design minus today. Open a row for how it came about.
    </p>
    ${
      families.length === 0
        ? html`<div class="unknown">
            <div>
              Nothing could be measured from these files. What would allow it stands under “How this was
              made”.
            </div>
          </div>`
        : html`<div class="card">
            ${families.map(
              ({ heading, lines }) =>
                html`<div class="family">
                  <h3>${heading}</h3>
                  ${measureRows(view, lines)}
                </div>`,
            )}${
              rest.length === 0
                ? ''
                : html`<details class="more">
                    <summary>The other ${rest.length} measures, by attribute and team</summary>
                    <div>
                      ${familiesOf(rest).map(
                        ({ heading, lines }) =>
                          html`<div class="family">
                            <h3>${heading}</h3>
                            ${measureRows(view, lines)}
                          </div>`,
                      )}
                    </div>
                  </details>`
            }
          </div>`
    }
  </section>`;
}
