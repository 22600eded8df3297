import { classNames } from '../class-names.ts';

export interface DeviationProps {
  readonly label: string;
  /** How far from the school's share, in `unit`; null where it is not known or not to be told. */
  readonly away: number | null;
  /** Half of the line's length in the same unit; one for all lines that are compared. */
  readonly reach: number;
  readonly hue: string;
  /** What is counted, for readers of the screen. */
  readonly unit?: string;
  /** What is shown in place of a number that is not known. */
  readonly unknown?: string;
  readonly decimals?: number;
}

/** A number with its sign, a real minus, and no sign on nothing. */
function signed(value: number, decimals = 1): string {
  const text = Math.abs(value).toFixed(decimals);
  if (Number(text) === 0) return text;
  return `${value > 0 ? '+' : '−'}${text}`;
}

/** How far a team is from the school's share of an attribute: a point on a line around the share. */
export function Deviation(props: DeviationProps) {
  const { label, away, reach, hue, unit = 'students', unknown = '?', decimals = 1 } = props;
  const x = away === null ? 50 : 50 + Math.max(-1, Math.min(1, away / (reach || 1))) * 44;
  const words =
    away === null ? `${label}: not known` : `${label}: ${signed(away, decimals)} ${unit} from an even share`;
  return (
    <div
      role="img"
      aria-label={words}
      className="grid grid-cols-[minmax(56px,1.2fr)_minmax(64px,0.9fr)_36px] items-center gap-2 text-tiny text-soft"
    >
      <span className="truncate">{label}</span>
      <svg width="100%" height="12" className="block overflow-visible">
        {away === null ? (
          <line
            x1="6%"
            x2="94%"
            y1="6"
            y2="6"
            stroke="var(--today)"
            strokeWidth="6"
            strokeDasharray="1.5 4"
          />
        ) : (
          <>
            <line x1="6%" x2="94%" y1="6" y2="6" stroke="var(--line)" />
            <line x1="50%" x2="50%" y1="0" y2="12" stroke="var(--today)" />
            <line x1="50%" x2={`${x}%`} y1="6" y2="6" stroke={hue} strokeWidth="3" />
            <circle cx={`${x}%`} cy="6" r="3.6" fill={hue} />
          </>
        )}
      </svg>
      <span className={classNames('text-right tabular-nums', away !== null && 'text-ink')}>
        {away === null ? unknown : signed(away, decimals)}
      </span>
    </div>
  );
}
