import { Dot } from './grammar/dot.tsx';
import { ringLayout, type RingDot } from './grammar/ring-layout.ts';

const dots: readonly RingDot[] = [
  { share: 1000, kind: 'lead' },
  { share: 1000, kind: 'teacher' },
  { share: 1000, kind: 'teacher' },
  { share: 500, kind: 'teacher' },
  { share: 1000, kind: 'teacher' },
];

/** The mark of Staffroom: a team. */
export function Logo({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 1 48 48" aria-hidden="true">
      {ringLayout(dots, 48).map((dot, index) => (
        <Dot key={index} kind={dot.kind} x={dot.x} y={dot.y} radius={dot.radius * 1.12} hue="var(--design)" />
      ))}
    </svg>
  );
}
