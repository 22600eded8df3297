import type { Finding } from '@staffroom/knowledge';

/** A finding as a point around the origin: its shape the design, hollow where no difference was found, dashed where not verified. */
export function EffectMark({
  finding,
}: {
  readonly finding: Pick<Finding, 'evidenceTier' | 'direction' | 'verified'>;
}) {
  const isHollow = finding.direction === 'none' || !finding.verified;
  const paint = {
    fill: isHollow ? 'var(--card)' : 'var(--design)',
    stroke: 'var(--design)',
    strokeWidth: 1.8,
    ...(finding.verified ? {} : { strokeDasharray: '2.2 1.8' }),
  };
  switch (finding.evidenceTier) {
    case 'randomised':
      return <rect x="-6" y="-6" width="12" height="12" {...paint} />;
    case 'quasiExperimental':
      return <circle r="6" {...paint} />;
    default:
      return <path d="M0-7 7 0 0 7-7 0Z" {...paint} fillOpacity={isHollow ? 1 : 0.35} />;
  }
}
