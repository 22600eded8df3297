import type { RingDot } from './ring-layout.ts';

export interface DotProps {
  readonly kind: RingDot['kind'];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** A CSS colour. */
  readonly hue: string;
}

/**
 * An adult within a drawing. The mark is the part they play, told by shape and not by colour alone: a lead is ringed, a
 * teacher filled, support hollow, a post to fill dashed in red.
 */
export function Dot({ kind, x, y, radius, hue }: DotProps) {
  switch (kind) {
    case 'lead':
      return (
        <>
          <circle cx={x} cy={y} r={radius} fill={hue} />
          <circle cx={x} cy={y} r={radius + 2.1} fill="none" stroke={hue} strokeWidth={1.2} />
        </>
      );
    case 'teacher':
      return <circle cx={x} cy={y} r={radius} fill={hue} fillOpacity={0.78} />;
    case 'support':
      return (
        <circle cx={x} cy={y} r={radius - 0.8} fill={hue} fillOpacity={0.2} stroke={hue} strokeWidth={1.6} />
      );
    case 'vacant':
      return (
        <circle
          cx={x}
          cy={y}
          r={radius}
          fill="none"
          stroke="var(--bad)"
          strokeWidth={1.5}
          strokeDasharray="2.4 1.8"
        />
      );
    default:
      return kind satisfies never;
  }
}
