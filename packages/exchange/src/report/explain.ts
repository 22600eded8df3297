import { formatSource, type Source } from '@staffroom/school';
import { html, type Html, type HtmlValue } from './html.ts';

/** A value in a line of text that opens to how it came about. Works without scripts. */
export function explained(value: HtmlValue, arithmetic: HtmlValue): Html {
  return html`<details class="why">
    <summary>${value}</summary>
    <div>${arithmetic}</div>
  </details>`;
}

/** A row of cells that opens, over its whole width, to how its numbers came about. */
export function explainedRow(row: {
  readonly kind: string;
  readonly id?: string;
  readonly cells: readonly Html[];
  readonly body: HtmlValue;
}): Html {
  return html`<details class="row ${row.kind}" ${row.id === undefined ? '' : html` id="${row.id}"`}>
    <summary>${row.cells}</summary>
    <div class="body">${row.body}</div>
  </details>`;
}

/** A source as text, with its address as a link where there is one. */
export function linked(source: Source): Html {
  if (source.kind !== 'published') return html`${formatSource(source)}`;
  return html`<a href="${source.url}" rel="noreferrer">${source.title}</a>,
    ${source.year ?? 'undated'}${source.isVerified ? '' : ' (not verified)'}`;
}
