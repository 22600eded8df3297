/** One adult of a team as a dot: its size is the share of time in thousandths, its mark the part they play. */
export interface RingDot {
  readonly share: number;
  readonly kind: 'lead' | 'teacher' | 'support' | 'vacant';
}

export interface PlacedDot extends RingDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The radius of a dot whose full-time radius is `unit`: never so small that it cannot be seen. */
export function dotRadius(share: number, unit: number): number {
  return unit * (0.45 + (0.55 * Math.min(Math.max(share, 0), 1000)) / 1000);
}

/** Dots evenly around a circle in a square of `size`, the first on top. They never touch the square's edge or one another. */
export function ringLayout(dots: readonly RingDot[], size: number): readonly PlacedDot[] {
  const centre = size / 2;
  const unit = size / Math.max(9.5, 4.6 + dots.length * 0.72);
  const radius = centre - unit - 3;
  return dots.map((dot, index) => {
    const angle = -Math.PI / 2 + (index * 2 * Math.PI) / dots.length;
    return {
      ...dot,
      x: centre + radius * Math.cos(angle),
      y: centre + radius * Math.sin(angle),
      radius: dotRadius(dot.share, unit),
    };
  });
}
