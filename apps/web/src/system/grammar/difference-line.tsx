export interface DifferenceLineProps {
  /** Null where it is not known. */
  readonly today: number | null;
  readonly design: number | null;
  /** The ends of the scale, one for all lines that are compared. */
  readonly from: number;
  readonly to: number;
  /** An upright line that must not be crossed. */
  readonly limit?: number | null;
  readonly hue?: string;
  /** What a reader of the screen is told; empty where the numbers stand beside it. */
  readonly label?: string;
}

/** The difference between today and the design: a line from the grey point to the one in colour. */
export function DifferenceLine(props: DifferenceLineProps) {
  const { today, design, from, to, limit = null, hue = 'var(--design)', label = '' } = props;
  const x = (value: number) => `${(4 + (92 * (value - from)) / (to - from || 1)).toFixed(2)}%`;
  return (
    <svg
      width="100%"
      height="16"
      className="block overflow-visible"
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <line x1="4%" x2="96%" y1="8" y2="8" stroke="var(--line)" />
      {limit !== null && (
        <line x1={x(limit)} x2={x(limit)} y1="1" y2="15" stroke="var(--ink)" strokeWidth="1.2" />
      )}
      {today !== null && design !== null && (
        <line x1={x(today)} x2={x(design)} y1="8" y2="8" stroke={hue} strokeWidth="2.5" />
      )}
      {today !== null && <circle cx={x(today)} cy="8" r="4.4" fill="var(--today)" />}
      {design !== null && <circle cx={x(design)} cy="8" r="5" fill={hue} />}
      {today === null && design === null && (
        <line
          x1="4%"
          x2="96%"
          y1="8"
          y2="8"
          stroke="var(--today)"
          strokeWidth="7"
          strokeDasharray="1.5 4.5"
        />
      )}
    </svg>
  );
}
