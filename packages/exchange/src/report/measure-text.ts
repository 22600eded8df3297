import type { AnalysisLine } from '@staffroom/school';
import { html, type Html } from './html.ts';
import { formatNumber, formatSigned } from './number-text.ts';
import { hiddenCount, smallestShownCount } from './privacy.ts';

function isPercent(unit: string): boolean {
  return unit.startsWith('%');
}

function isDollars(unit: string): boolean {
  return unit.startsWith('US dollars');
}

/** Decimals that still say something: two below ten, none from a thousand on. */
function decimalsOf(size: number): number {
  return size < 10 ? 2 : size < 1000 ? 1 : 0;
}

/** The greatest of a line's figures, which sets the decimals of all of them. */
function sizeOf(line: AnalysisLine): number {
  return Math.max(...[line.baseline?.value, line.design?.value].map((value) => Math.abs(value ?? 0)));
}

/** An amount without its sign: cents only where they still matter. */
function plainDollars(amount: number): string {
  const size = Math.abs(amount);
  return `$${size < 100 && !Number.isInteger(size) ? size.toFixed(2) : formatNumber(size, 0)}`;
}

/** A value with its unit as people write it: `84.4%`, `$9,413`, `22.1`; an en dash where there is none. */
export function valueText(value: number | null, unit: string): string {
  if (value === null) return '–';
  if (isPercent(unit)) return `${formatNumber(value)}%`;
  if (unit === 'students' && value > 0 && value < smallestShownCount) return hiddenCount;
  if (isDollars(unit)) return `${value < 0 ? '−' : ''}${plainDollars(value)}`;
  return formatNumber(value, decimalsOf(value));
}

/** What stands beside a measure's name where neither the name nor its figures say their unit. */
export function unitText({ unit, label }: Pick<AnalysisLine, 'unit' | 'label'>): string {
  const text = isPercent(unit)
    ? unit.slice(1).trim()
    : isDollars(unit)
      ? unit.replace(/^US dollars\s*/, '')
      : unit;
  const named = new Set(label.toLowerCase().match(/\p{L}+/gu) ?? []);
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => word !== 'of' && word !== 'per',
  );
  return words.every((word) => named.has(word)) ? '' : text;
}

/** Whether the design is better or worse than today by this line, or neither. */
export function verdictOf(line: Pick<AnalysisLine, 'difference' | 'better'>): 'better' | 'worse' | null {
  if (line.difference === null || line.better === null || Math.abs(line.difference) < 1e-9) return null;
  return line.difference > 0 === (line.better === 'higher') ? 'better' : 'worse';
}

/**
 * A difference, design minus today, in its measure's unit: percentages differ in points.
 *
 * @param size the greater of the two figures, which sets the decimals.
 */
export function differenceWords(difference: number, unit: string, size: number): string {
  if (Math.abs(difference) < 1e-9) return 'no change';
  if (isPercent(unit) || unit === 'percentage points')
    return `${formatSigned(difference)} ${Math.abs(difference) === 1 ? 'point' : 'points'}`;
  if (isDollars(unit)) return `${difference < 0 ? '−' : '+'}${plainDollars(difference)}`;
  return formatSigned(difference, decimalsOf(size));
}

/** The difference of a line, and whether it is for the better. */
export function differenceText(line: AnalysisLine): Html {
  const { difference, unit } = line;
  if (difference === null) return html``;
  const verdict = verdictOf(line);
  const text = differenceWords(difference, unit, sizeOf(line));
  if (Math.abs(difference) < 1e-9) return html`<span class="soft">${text}</span>`;
  return verdict === null ? html`${text}` : html`<span class="${verdict}">${text}, ${verdict}</span>`;
}

/** The right end of a measure's line: 100 for percentages, else the greatest of its values. */
function topOf(line: AnalysisLine): number {
  const values = [line.baseline?.value, line.design?.value, line.limit].filter(
    (value) => typeof value === 'number',
  );
  const greatest = Math.max(1e-9, ...values.map(Math.abs));
  return isPercent(line.unit) && greatest <= 100 ? 100 : greatest;
}

/** Grey dot for today, coloured dot for the design, a line from one to the other; zero is the left end, a thin upright line a limit. */
export function dumbbell(line: AnalysisLine): Html {
  const today = line.baseline?.value ?? null;
  const design = line.design?.value ?? null;
  const top = topOf(line);
  const x = (value: number): string => `${(4 + (Math.max(0, value) / top) * 92).toFixed(1)}%`;
  const isUnknown = today === null && design === null;
  return html`<svg width="100%" height="18" aria-hidden="true">
    <line
      x1="4%"
      x2="96%"
      y1="9"
      y2="9"
      stroke="${isUnknown ? 'var(--base)' : 'var(--line)'}"
      stroke-width="${isUnknown ? 6 : 1.5}"
      ${isUnknown ? html` stroke-dasharray="1.5 4"` : ''}
    />
    ${line.limit === null ? '' : html`<line x1="${x(line.limit)}" x2="${x(line.limit)}" y1="0" y2="18" stroke="var(--ink)" />`}${today === null || design === null ? '' : html`<line x1="${x(today)}" x2="${x(design)}" y1="9" y2="9" stroke="var(--t1)" stroke-width="2.5" />`}${today === null ? '' : html`<circle cx="${x(today)}" cy="9" r="5" fill="var(--base)" />`}${design === null ? '' : html`<circle cx="${x(design)}" cy="9" r="5.5" fill="var(--t1)" />`}
  </svg>`;
}
