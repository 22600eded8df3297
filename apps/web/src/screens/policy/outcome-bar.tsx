import { useId } from 'react';
import type { PolicyTally } from '@staffroom/exchange/browser';
import { tallyText } from './rule-name.ts';

const fills = {
  blocked: 'var(--bad)',
  waiver: 'var(--sun)',
  pass: 'var(--ok)',
  notApplicable: 'var(--line)',
} as const;

/** All findings as one bar, so that one sees at once how much is allowed and how much nobody knows. */
export function OutcomeBar({ tallies }: { readonly tallies: readonly PolicyTally[] }) {
  const hatch = useId();
  const all = tallies.reduce((sum, tally) => sum + tally.findings.length, 0);
  const fillOf = ({ entry: { outcome } }: PolicyTally): string =>
    outcome === 'unknown' ? `url(#${hatch})` : fills[outcome];
  const words = tallies.map(tallyText).join(', ');
  let from = 0;
  return (
    <div>
      <svg width="100%" height="26" role="img" aria-label={`Outcomes: ${words}`} className="block">
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" fill="var(--card)" />
            <line x1="0" x2="0" y1="0" y2="6" stroke="var(--today)" strokeWidth="2.4" />
          </pattern>
        </defs>
        {tallies.map((tally) => {
          const width = (tally.findings.length / all) * 100;
          const x = from;
          from += width;
          return (
            <rect
              key={tally.entry.outcome}
              x={`${x.toFixed(2)}%`}
              y="1"
              width={`${Math.max(0.5, width - 0.4).toFixed(2)}%`}
              height="24"
              rx="4"
              fill={fillOf(tally)}
              stroke="var(--today)"
              strokeWidth=".6"
            />
          );
        })}
      </svg>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-small" aria-hidden="true">
        {tallies.map((tally) => (
          <li key={tally.entry.outcome} className="flex items-center gap-1.5">
            <svg width="14" height="14">
              <rect
                x=".5"
                y=".5"
                width="13"
                height="13"
                rx="3"
                fill={fillOf(tally)}
                stroke="var(--today)"
                strokeWidth=".6"
              />
            </svg>
            {tallyText(tally)}
          </li>
        ))}
      </ul>
    </div>
  );
}
