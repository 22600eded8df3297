import { boundDrawing, type BoundPoint } from './bound-path.ts';

export interface BoundLineProps {
  readonly points: readonly BoundPoint[];
  readonly width?: number;
  readonly height?: number;
  readonly hue?: string;
  /** What a reader of the screen is told, such as "2 students from the best possible". */
  readonly label: string;
}

/** A search as a line that falls towards a thin proved bound, which nothing can pass. */
export function BoundLine({
  points,
  width = 120,
  height = 24,
  hue = 'var(--design)',
  label,
}: BoundLineProps) {
  const drawing = boundDrawing(points, { width, height, inset: Math.min(5, height / 6) });
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      className="block max-w-full"
    >
      {drawing === null ? (
        <line x1="0" x2={width} y1={height / 2} y2={height / 2} stroke="var(--today)" strokeDasharray="2 4" />
      ) : (
        <>
          {drawing.boundPath !== null && (
            <path d={drawing.boundPath} fill="none" stroke="var(--today-text)" strokeWidth="1" />
          )}
          <path
            d={drawing.valuePath}
            fill="none"
            stroke={hue}
            strokeWidth="2"
            strokeLinejoin="round"
            strokeLinecap="round"
          />
          <circle cx={drawing.end.x} cy={drawing.end.y} r="3" fill={hue} />
        </>
      )}
    </svg>
  );
}
