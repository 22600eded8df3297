import { html, type Html } from './html.ts';
import { studentCount } from './privacy.ts';
import { teamHueCount } from './style-tokens.ts';

/** One adult as a dot: its size is the share of time, a circle around it marks the lead, an open red circle a post to fill. */
export interface RingDot {
  readonly share: number;
  readonly kind: 'lead' | 'teacher' | 'support' | 'vacant';
}

/** The CSS colour of the team at a place in the plan. */
export function teamColour(index: number): string {
  return `var(--t${(index % teamHueCount) + 1})`;
}

/** A dot at a place; `unit` is the radius of a full-time adult, in CSS pixels. */
export function dot(
  one: RingDot,
  place: { readonly x: number; readonly y: number; readonly unit: number; readonly colour: string },
): Html {
  const radius = place.unit * (0.45 + (0.55 * Math.min(one.share, 1000)) / 1000);
  const [x, y, r] = [place.x.toFixed(1), place.y.toFixed(1), radius.toFixed(1)];
  switch (one.kind) {
    case 'vacant':
      return html`<circle
        cx="${x}"
        cy="${y}"
        r="${r}"
        fill="none"
        stroke="var(--bad)"
        stroke-width="1.5"
        stroke-dasharray="2.4 1.8"
      />`;
    case 'lead':
      return html`<circle cx="${x}" cy="${y}" r="${r}" fill="${place.colour}" /><circle
          cx="${x}"
          cy="${y}"
          r="${(radius + 2.2).toFixed(1)}"
          fill="none"
          stroke="${place.colour}"
          stroke-width="1.3"
        />`;
    case 'teacher':
      return html`<circle cx="${x}" cy="${y}" r="${r}" fill="${place.colour}" opacity=".8" />`;
    case 'support':
      return html`<circle cx="${x}" cy="${y}" r="${r}" fill="${place.colour}" opacity=".42" />`;
    default:
      return one.kind satisfies never;
  }
}

/**
 * A team as the whole product draws it: its adults in a ring around the number of students they share, under ten as
 * `<10`. `size` is in CSS pixels; `label` is what a screen reader says.
 */
export function ring(input: {
  readonly dots: readonly RingDot[];
  readonly students: number;
  readonly colour: string;
  readonly size: number;
  readonly label: string;
}): Html {
  const { dots, size } = input;
  const centre = size / 2;
  const unit = size / Math.max(9.5, 4.6 + dots.length * 0.72);
  const radius = centre - unit - 3;
  const circles = dots.map((one, index) => {
    const angle = -Math.PI / 2 + (index * 2 * Math.PI) / dots.length;
    return dot(one, {
      x: centre + radius * Math.cos(angle),
      y: centre + radius * Math.sin(angle),
      unit,
      colour: input.colour,
    });
  });
  const text = size * (studentCount(input.students).length > 2 ? 0.23 : 0.27);
  return html`<svg
    width="${size}"
    height="${size}"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label="${input.label}"
  >
    ${circles}
    <text
      x="${centre}"
      y="${(centre + text * 0.36).toFixed(1)}"
      text-anchor="middle"
      font-size="${text.toFixed(1)}"
      font-weight="600"
      fill="currentColor"
    >
      ${studentCount(input.students)}
    </text>
  </svg>`;
}

function adultMarks(adults: number, middle: number, y: number): readonly Html[] {
  if (adults === 0)
    return [dot({ share: 1000, kind: 'vacant' }, { x: middle, y, unit: 3.2, colour: 'none' })];
  const shown = Math.min(adults, 3);
  return Array.from(
    { length: shown },
    (_, index) =>
      html`<circle
        cx="${(middle + (index - (shown - 1) / 2) * 7.4).toFixed(1)}"
        cy="${y}"
        r="3.2"
        fill="var(--base)"
      />`,
  );
}

/** A class of today in the same grammar, small: its adults as grey dots above the number of students. */
export function classRing(adults: number, students: number): Html {
  return html`<svg width="24" height="21" viewBox="0 0 24 21" aria-hidden="true">
    ${adultMarks(adults, 12, 4.4)}
    <text x="12" y="18.6" text-anchor="middle" font-size="11" fill="currentColor">
      ${studentCount(students)}
    </text>
  </svg>`;
}

/** A class of today where there are too many to count each: its adults only. */
export function classMark(adults: number): Html {
  const width = Math.max(1, Math.min(adults, 3)) * 7.4 + 1;
  return html`<svg
    width="${width.toFixed(1)}"
    height="9"
    viewBox="0 0 ${width.toFixed(1)} 9"
    aria-hidden="true"
  >
    ${adultMarks(adults, width / 2, 4.5)}
  </svg>`;
}
