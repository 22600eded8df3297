import type { AnalysisLine, Reading } from '@staffroom/school';
import { isAudit } from './analysis-families.ts';
import { explainedRow, linked } from './explain.ts';
import { html, type Html } from './html.ts';
import { differenceText, dumbbell, unitText, valueText } from './measure-text.ts';
import { roleInWords } from './number-text.ts';
import { tellsSmallCount } from './privacy.ts';
import type { ReportView } from './report-view.ts';

/** The address within the page of a line of the analysis. */
export function lineAddress(view: ReportView, line: AnalysisLine): string {
  return `line-${view.plan.analysis.indexOf(line) + 1}`;
}

/** How a reading came about, without student ids; nothing of it where its words or its arithmetic tell a count under ten. */
function readingText(view: ReportView, line: AnalysisLine, reading: Reading | null): string {
  if (reading === null) return 'Has no meaning here.';
  const { message, arithmetic, subjects } = reading;
  // The arithmetic of a hidden sentence repeats its figures, so that both are hidden together.
  if ([message, arithmetic].some((text) => tellsSmallCount(text, `${line.unit} ${line.subject}`))) {
    return 'Not shown: it would tell of fewer than ten students.';
  }
  const sentence = view.withoutStudents(message, subjects);
  if (arithmetic === '' || message.includes(arithmetic)) return sentence;
  return `${sentence} (${view.withoutStudents(arithmetic, subjects)})`;
}

/** What opens under a line: how today's figure and the design's came about, the limit, the source. */
export function lineBody(view: ReportView, line: AnalysisLine): Html {
  const limit =
    line.limit === null
      ? ''
      : html`<dt>Limit</dt>
          <dd>${valueText(line.limit, line.unit)}</dd>`;
  return html`<dl>
    <dt>Today</dt>
    <dd>${readingText(view, line, line.baseline)}</dd>
    <dt>Design</dt>
    <dd>${readingText(view, line, line.design)}</dd>
    ${limit}
    <dt>Source</dt>
    <dd>${linked(line.source)}</dd>
  </dl>`;
}

function figure(reading: Reading | null, line: AnalysisLine): Html {
  if (reading === null) return html`<span class="cap">does not apply</span>`;
  if (reading.status === 'notEvaluated') return html`<span class="cap">not known</span>`;
  return html`${valueText(reading.value, line.unit)}`;
}

/** The name of a line for people: what a file calls `economicallyDisadvantaged` is written in words. */
export function lineLabel(view: ReportView, line: AnalysisLine): string {
  const own = line.subject.replace(/^[a-z]+\./, '');
  const label = isAudit(line) ? line.label.replace(own, roleInWords(own)) : line.label;
  return view.withoutStudents(label, [...(line.baseline?.subjects ?? []), ...(line.design?.subjects ?? [])]);
}

/** A measure as one row: name, picture, today, design, difference. It opens to its explanation. */
function measureRow(view: ReportView, line: AnalysisLine): Html {
  const unit = unitText(line);
  return explainedRow({
    kind: 'measure',
    id: lineAddress(view, line),
    cells: [
      html`<span class="what"
        >${lineLabel(view, line)}${unit === '' ? '' : html` <span class="cap">${unit}</span>`}</span
      >`,
      html`<span class="pic">${dumbbell(line)}</span>`,
      html`<span class="n today" data-name="Today"
        ><span class="vh">Today </span>${figure(line.baseline, line)}</span
      >`,
      html`<span class="n" data-name="Design"
        ><span class="vh">Design </span>${figure(line.design, line)}</span
      >`,
      html`<span class="n" data-name="Difference"
        ><span class="vh">Difference </span>${differenceText(line)}</span
      >`,
    ],
    body: lineBody(view, line),
  });
}

/** The names of the columns of measures. */
export function measureHead(): Html {
  return html`<div class="rows">
    <div class="head measure" aria-hidden="true">
      <span></span><span>Zero on the left; an upright line is a limit</span><span class="n">Today</span
      ><span class="n">Design</span><span class="n">Difference</span>
    </div>
  </div>`;
}

/** Measures, one row each. */
export function measureRows(view: ReportView, lines: readonly AnalysisLine[]): Html {
  return html`<div class="rows">${lines.map((line) => measureRow(view, line))}</div>`;
}
