import type { AnalysisLine } from '@staffroom/school';
import { html, type Html } from './html.ts';
import { lineAddress } from './measure-row.ts';
import { differenceText, dumbbell, valueText } from './measure-text.ts';
import type { ReportView } from './report-view.ts';

const keyRules = [
  'coverage.allCore',
  'reach.lead',
  'studentsPerAdult',
  'novices.alone',
  'cost.perStudent',
  'balance.worst',
  'continuity',
] as const;
const mostKeys = 5;

/** The lines that tell a school board most, in a fixed order, as far as they have a value for the design. */
export function keyLines(view: ReportView): readonly AnalysisLine[] {
  return keyRules
    .flatMap(
      (rule) =>
        view.plan.analysis.find(
          (line) => line.rule === rule && line.design?.value != null && line.baseline?.value != null,
        ) ?? [],
    )
    .slice(0, mostKeys);
}

function key(view: ReportView, line: AnalysisLine): Html {
  return html`<li>
    <a href="#${lineAddress(view, line)}">${line.label}</a>
    <div class="figures">
      <span class="today"
        ><span class="vh">today </span>${valueText(line.baseline?.value ?? null, line.unit)}</span
      ><span aria-hidden="true" class="today">→</span
      ><span class="big"
        ><span class="vh">design </span>${valueText(line.design?.value ?? null, line.unit)}</span
      >
    </div>
    <div class="pic">${dumbbell(line)}<span class="cap">${differenceText(line)}</span></div>
  </li>`;
}

/** The measures that tell most, each from today to the design, beside the picture. */
export function keyMeasures(view: ReportView): Html {
  const lines = view.plan.teams.length === 0 ? [] : keyLines(view);
  return lines.length === 0
    ? html``
    : html`<ul class="card keys">
        ${lines.map((line) => key(view, line))}
      </ul>`;
}
