import type { Shade } from './shade.ts';

/** The part of the disc that is filled, in quarters. */
const quarters: Readonly<Record<Exclude<Shade, 'unknown'>, number>> = {
  full: 4,
  strong: 3,
  half: 2,
  light: 1,
  none: 0,
  crossed: 0,
};

const sectors = ['', 'M6 6V1A5 5 0 0 1 11 6Z', 'M6 6V1A5 5 0 0 1 6 11Z', 'M6 6V1A5 5 0 1 1 1 6Z'] as const;

/** The mark of a shade, so that it is told without its colour: a disc filled by quarters, a crossed ring, a question mark. */
export function ShadeMark({ shade, size = 12 }: { readonly shade: Shade; readonly size?: number }) {
  if (shade === 'unknown')
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 12 12"
        aria-hidden="true"
        className="inline-block shrink-0"
      >
        <text x="6" y="10" textAnchor="middle" fontSize="11" fontWeight="700" fill="currentColor">
          ?
        </text>
      </svg>
    );
  const filled = quarters[shade];
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" className="inline-block shrink-0">
      <circle
        cx="6"
        cy="6"
        r="5"
        fill={filled === 4 ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.3"
      />
      {filled > 0 && filled < 4 && <path d={sectors[filled]} fill="currentColor" />}
      {shade === 'crossed' && <path d="M2.5 9.5 9.5 2.5" stroke="currentColor" strokeWidth="1.3" />}
    </svg>
  );
}
