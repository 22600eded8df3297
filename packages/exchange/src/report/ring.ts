import { html, type Html } from './html.ts';
import { teamHueCount } from './style.ts';

/** One adult as a dot: its size is the share of time, a circle around it marks the lead, an open red circle a vacancy. */
export interface RingDot {
  readonly share: number;
  readonly kind: 'lead' | 'teacher' | 'support' | 'vacant';
}

/** The CSS colour of the team at a place in the plan. */
export function teamColour(index: number): string {
  return `var(--t${(index % teamHueCount) + 1})`;
}

function dot(one: RingDot, x: number, y: number, unit: number, colour: string): Html {
  const radius = unit * (0.5 + 0.5 * Math.min(one.share, 1000) / 1000);
  const place = { x: x.toFixed(1), y: y.toFixed(1), r: radius.toFixed(1) };
  switch (one.kind) {
    case 'vacant':
      return html`<circle cx="${place.x}" cy="${place.y}" r="${place.r}" fill="none" stroke="var(--bad)" stroke-width="1.5" stroke-dasharray="2 2"/>`;
    case 'lead':
      return html`<circle cx="${place.x}" cy="${place.y}" r="${place.r}" fill="${colour}"/><circle cx="${place.x}" cy="${place.y}" r="${(radius + 2).toFixed(1)}" fill="none" stroke="${colour}" stroke-width="1.2"/>`;
    case 'teacher':
      return html`<circle cx="${place.x}" cy="${place.y}" r="${place.r}" fill="${colour}" opacity=".78"/>`;
    case 'support':
      return html`<circle cx="${place.x}" cy="${place.y}" r="${place.r}" fill="${colour}" opacity=".42"/>`;
    default:
      return one.kind satisfies never;
  }
}

/**
 * A team as the whole product draws it: its adults in a ring around the number of students they share.
 * `size` is in CSS pixels; `label` is what a screen reader says.
 */
export function ring(input: { readonly dots: readonly RingDot[]; readonly students: number; readonly colour: string; readonly size: number; readonly label: string }): Html {
  const { dots, size } = input;
  const centre = size / 2;
  const unit = size / (dots.length > 9 ? 13 : 9.5);
  const radius = centre - unit - 2.5;
  const circles = dots.map((one, index) => {
    const angle = -Math.PI / 2 + (index * 2 * Math.PI) / dots.length;
    return dot(one, centre + radius * Math.cos(angle), centre + radius * Math.sin(angle), unit, input.colour);
  });
  const text = (size * (String(input.students).length > 2 ? 0.24 : 0.27)).toFixed(1);
  return html`<svg width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" role="img" aria-label="${input.label}">${circles}<text x="${centre}" y="${(centre + Number(text) * 0.36).toFixed(1)}" text-anchor="middle" font-size="${text}" font-weight="700" fill="currentColor">${input.students}</text></svg>`;
}
