import type { EvidenceTier } from '@staffroom/knowledge';
import { addresses, slugOf } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import type { Reading } from './reading.ts';
import { strengthOf } from './tiers.ts';
import { writtenAs } from '../../text/locale.ts';

export interface TierMarkProps {
  readonly tier: EvidenceTier;
  /** Whether the name leads to where the design is explained in plain words. */
  readonly isLinked?: boolean;
}

/** Where a design is explained. */
export function tierAnchor(tier: EvidenceTier): string {
  return `design-${slugOf(tier)}`;
}

/** How much a design can show, as three bars beside its name. */
export function TierMark({ tier, isLinked = true }: TierMarkProps) {
  const { text, href } = useHub();
  const strength = strengthOf(tier);
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <svg
        width="26"
        height="13"
        viewBox="0 0 26 13"
        role="img"
        aria-label={text.evidence.strength[strength]}
        className="shrink-0 self-center"
      >
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            x={(bar - 1) * 9 + 0.5}
            y={12.5 - bar * 4}
            width="6.5"
            height={bar * 4}
            rx="1"
            fill={bar <= strength ? 'var(--ink)' : 'none'}
            stroke={bar <= strength ? 'var(--ink)' : 'var(--edge)'}
          />
        ))}
      </svg>
      {isLinked ? (
        <a
          href={`${href(addresses.evidence())}#${tierAnchor(tier)}`}
          className="inline-block leading-6 decoration-dotted"
        >
          {text.evidence.tiers[tier].name}
        </a>
      ) : (
        text.evidence.tiers[tier].name
      )}
    </span>
  );
}

/** The mark of what a finding says for its model: told by shape and not by colour alone. */
export function ReadingMark({ reading }: { readonly reading: Reading }) {
  return (
    <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true" className="shrink-0 self-center">
      <ReadingShape reading={reading} />
    </svg>
  );
}

function ReadingShape({ reading }: { readonly reading: Reading }) {
  switch (reading) {
    case 'favour':
      return <path d="M6.5 1 12 11.500H1Z" fill="var(--design)" />;
    case 'against':
      return <path d="M6.5 12 12 1.500H1Z" fill="var(--team-2)" />;
    case 'none':
      return <circle cx="6.5" cy="6.5" r="5" fill="none" stroke="var(--ink)" strokeWidth="1.6" />;
    case 'unclear':
      return (
        <circle
          cx="6.5"
          cy="6.5"
          r="5"
          fill="none"
          stroke="var(--ink)"
          strokeWidth="1.4"
          strokeDasharray="2.2 2"
        />
      );
    case 'context':
      return <circle cx="6.5" cy="6.5" r="3" fill="var(--today)" />;
    default:
      return reading satisfies never;
  }
}

export interface TallyProps {
  readonly tally: readonly { readonly reading: Reading; readonly count: number }[];
}

/** How many findings say what: a count and a word for each. */
export function ReadingTally({ tally }: TallyProps) {
  const { text, locale } = useHub();
  const number = new Intl.NumberFormat(writtenAs[locale]);
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5">
      {tally.map(({ reading, count }) => (
        <li key={reading} className="inline-flex items-baseline gap-1.5">
          <ReadingMark reading={reading} />
          <span>
            <span className="font-semibold tabular-nums">{number.format(count)}</span>{' '}
            {text.evidence.readings[reading]}
          </span>
        </li>
      ))}
    </ul>
  );
}
