import { keyRules, type AnalysisLine, type Reading } from '@staffroom/school';
import { html, type Html } from './html.ts';
import { lineAddress } from './measure-row.ts';
import { differenceText, dumbbell, valueText } from './measure-text.ts';
import type { ReportView } from './report-view.ts';

/** What a report has room for; rules without a figure give way to the next. */
const mostKeys = 5;

function hasValue(reading: Reading | null): boolean {
  return typeof reading?.value === 'number';
}

/** The lines that tell a school board most, in a fixed order, as far as they have a value; for the design, or for today where there are no teams. */
export function keyLines(view: ReportView): readonly AnalysisLine[] {
  const hasTeams = view.plan.teams.length > 0;
  return keyRules
    .flatMap(
      (rule) =>
        view.plan.analysis.find(
          (line) => line.rule === rule && hasValue(hasTeams ? line.design : line.baseline),
        ) ?? [],
    )
    .slice(0, mostKeys);
}

function sideFigure(line: AnalysisLine, side: 'baseline' | 'design', name: string): Html {
  return html`<span class="vh">${name} </span>${valueText(line[side]?.value ?? null, line.unit)}`;
}

/** Whether a line is about a cost of which a part is not known: its figures cannot be compared. */
function isPartlyKnown({ plan: { money } }: ReportView, { rule }: AnalysisLine): boolean {
  return rule.startsWith('cost.') && !(money.baseline.isComplete && money.design.isComplete);
}

function key(view: ReportView, line: AnalysisLine): Html {
  const hasTeams = view.plan.teams.length > 0;
  const hasToday = hasValue(line.baseline);
  const figures = hasTeams
    ? html`${hasToday ? html`<span class="today">${sideFigure(line, 'baseline', 'today')}</span><span aria-hidden="true" class="today">→</span>` : ''}<span
          class="big"
          >${sideFigure(line, 'design', 'design')}</span
        >`
    : html`<span class="big today">${sideFigure(line, 'baseline', 'today')}</span>`;
  return html`<li>
    <a href="#${lineAddress(view, line)}">${line.label}</a>
    <div class="figures">${figures}</div>
    ${isPartlyKnown(view, line) ? html`<span class="cap">as far as pay is known</span>` : hasTeams ? html`<div class="pic">${dumbbell(line)}<span class="cap">${differenceText(line)}</span></div>` : ''}
  </li>`;
}

/** The measures that tell most, each from today to the design, beside the picture. */
export function keyMeasures(view: ReportView): Html {
  const lines = keyLines(view);
  return lines.length === 0
    ? html``
    : html`<ul class="card keys">
        ${lines.map((line) => key(view, line))}
      </ul>`;
}
