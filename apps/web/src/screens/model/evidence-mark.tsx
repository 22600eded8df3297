import type { EvidenceLine } from './evidence-line.ts';

const strengthWords = { 1: 'weak', 2: 'middling', 3: 'strong' } as const;

/** How strong the evidence on a model is, as three bars, and what its strongest study found. */
export function EvidenceMark({ evidence }: { readonly evidence: EvidenceLine | null }) {
  if (evidence === null) {
    return (
      <p className="text-small text-soft">
        <span className="hatched mr-1.5 inline-block h-3 w-7 rounded-[3px] border border-dashed border-edge align-[-1px]" />
        No study of it is known to us.
      </p>
    );
  }
  const { strength, tierName, finding, against } = evidence;
  return (
    <p className="text-small text-soft">
      <svg
        width="26"
        height="13"
        viewBox="0 0 26 13"
        role="img"
        aria-label={`Strength of evidence: ${strengthWords[strength]}`}
        className="mr-1.5 inline-block align-[-2px]"
      >
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            x={(bar - 1) * 9}
            y={12 - bar * 4}
            width="7"
            height={bar * 4}
            rx="1"
            fill={bar <= strength ? 'var(--ink)' : 'none'}
            stroke={bar <= strength ? 'var(--ink)' : 'var(--edge)'}
          />
        ))}
      </svg>
      <span className="font-medium text-ink">{tierName}</span>, {finding.year}: {finding.summary}
      {against !== null && <> Also found: {against.summary}</>}
    </p>
  );
}
