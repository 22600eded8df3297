import { Dot } from './dot.tsx';
import { dotRadius, type RingDot } from './ring-layout.ts';

export interface DotMarkProps extends RingDot {
  readonly hue: string;
  readonly size?: number;
}

/** One adult's dot beside a name, the same as in the ring of the team. The words beside it say what it means. */
export function DotMark({ share, kind, hue, size = 16 }: DotMarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="shrink-0">
      <Dot kind={kind} x={8} y={8} radius={dotRadius(share, 5.4)} hue={hue} />
    </svg>
  );
}
