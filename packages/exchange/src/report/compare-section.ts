import { familiesOf, familyOf, isAudit, isNotEvaluated, isRule } from './analysis-families.ts';
import type { AnalysisLine } from '@staffroom/school';
import { html, type Html } from './html.ts';
import { keyLines } from './key-measures.ts';
import { measureHead, measureRows } from './measure-row.ts';
import { countOf } from './number-text.ts';
import type { ReportView } from './report-view.ts';

// Many lines each; the sections on sharing and on law draw them.
const toldElsewhere: ReadonlySet<string> = new Set([
  'balance',
  'misplaced',
  'spread',
  'compliance',
  'leadReach',
  'depth',
]);

function byHeading(view: ReportView, lines: readonly AnalysisLine[]): Html {
  return html`${measureHead()}${familiesOf(lines).map(
    ({ heading, lines: own }) =>
      html`<div class="family">
        <h3>${heading}</h3>
        ${measureRows(view, own)}
      </div>`,
  )}`;
}

/** Today and the design measured by the same rules: what concerns the whole school first, then every further line by heading. */
export function compareSection(view: ReportView): Html {
  const measures = view.plan.analysis.filter(
    (line) => !isRule(line) && !isAudit(line) && !isNotEvaluated(line),
  );
  const keys = new Set(keyLines(view));
  const isFirst = (line: AnalysisLine): boolean =>
    keys.has(line) || (line.subject === 'school' && !toldElsewhere.has(familyOf(line)));
  const first = measures.filter(isFirst);
  const rest = measures.filter((line) => !isFirst(line));
  const further =
    rest.length === 0
      ? ''
      : html`<details class="more">
          <summary>
            ${countOf(rest.length, 'further measure', 'further measures')}, by attribute and team
          </summary>
          <div>${byHeading(view, rest)}</div>
        </details>`;
  const body =
    measures.length === 0
      ? html`<div class="unknown">
          <div>
            Nothing could be measured from these files. What would allow it stands under “How this was made”.
          </div>
        </div>`
      : html`<div class="card">${first.length === 0 ? '' : byHeading(view, first)}${further}</div>`;
  return html`<section id="compared">
    <h2>Compared with today</h2>
    <p class="intro">
      The same measures, read by the same calculator on today’s classes and on the design; the difference is
      the design minus today. Open a row for how it came about.
    </p>
    ${body}
  </section>`;
}
