import { formatSource, type Source } from '@staffroom/school';
import { html, type Html, type HtmlValue } from './html.ts';

/** A value that opens to how it came about and where it comes from. Works without scripts. */
export function explained(value: HtmlValue, arithmetic: string, source: Source | null): Html {
  return html`<details class="why"><summary>${value}</summary><div>${arithmetic}${source === null ? '' : html`<br>Source: ${linked(source)}`}</div></details>`;
}

/** A source as text, with its address as a link where there is one. */
export function linked(source: Source): Html {
  if (source.kind !== 'published') return html`${formatSource(source)}`;
  return html`<a href="${source.url}" rel="noreferrer">${source.title}</a>, ${source.year ?? 'undated'}${source.isVerified ? '' : ' (not verified)'}`;
}

/** A number for people: at most one decimal, thousands separated, a real minus sign. */
export function formatNumber(value: number, decimals = 1): string {
  const rounded = Math.abs(value).toFixed(decimals).replace(/\.0+$/, '');
  const [whole = '0', rest] = rounded.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && Number(rounded) !== 0 ? '−' : '';
  return `${sign}${grouped}${rest === undefined ? '' : `.${rest}`}`;
}

/** The same with a plus sign for gains. */
export function formatSigned(value: number, decimals = 1): string {
  const text = formatNumber(value, decimals);
  return text === '0' || value < 0 ? text : `+${text}`;
}
