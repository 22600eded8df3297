import { Dot } from '../../system/grammar/dot.tsx';
import { ringLayout } from '../../system/grammar/ring-layout.ts';
import type { TemplateDot } from './template-dots.ts';

export interface ModelRingProps {
  readonly dots: readonly TemplateDot[];
  /** The number of students in the middle as the model suggests it; empty where no source gives one. */
  readonly middle: string;
  readonly size?: number;
  readonly label: string;
}

/** A team as a model describes it, before any school: its posts in a ring around the roster it suggests. */
export function ModelRing({ dots, middle, size = 96, label }: ModelRingProps) {
  const height = size * 0.2;
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className="block shrink-0"
    >
      {dots.length === 0 ? (
        <circle
          cx={size / 2}
          cy={size / 2}
          r={size / 2 - 6}
          fill="none"
          stroke="var(--today)"
          strokeWidth="1.5"
          strokeDasharray="3 4"
        />
      ) : (
        ringLayout(dots, size).map((dot, index) => (
          <Dot key={index} kind={dot.kind} x={dot.x} y={dot.y} radius={dot.radius} hue="var(--design)" />
        ))
      )}
      <text
        x={size / 2}
        y={size / 2 + height * 0.36}
        textAnchor="middle"
        fontSize={height}
        fontWeight={650}
        fill="currentColor"
      >
        {middle}
      </text>
    </svg>
  );
}
