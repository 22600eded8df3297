import { formatNumber } from '@staffroom/exchange/browser';
import type { PolicyFinding } from '@staffroom/school';
import { Disclosure, DisclosurePanel, Button as AriaButton, Heading } from 'react-aria-components';
import { Icon } from '../../system/icon.tsx';
import { Link } from '../../system/link.tsx';
import { ruleName } from './rule-name.ts';

/** A value against its limit as a line: the limit upright, the part above it in yellow. */
function AgainstLimit({ finding }: { readonly finding: PolicyFinding }) {
  const { value, limit } = finding;
  if (value === null || limit === null) return null;
  const top = Math.max(value, limit) * 1.12 || 1;
  const x = (figure: number) => `${((figure / top) * 100).toFixed(1)}%`;
  const isOver = finding.outcome === 'waiver' || finding.outcome === 'blocked';
  return (
    <svg width="100%" height="14" aria-hidden="true" className="block">
      <rect x="0" y="5" width={x(value)} height="4" rx="2" fill={isOver ? 'var(--sun)' : 'var(--ok)'} />
      <line x1={x(limit)} x2={x(limit)} y1="0" y2="14" stroke="var(--ink)" strokeWidth="1.4" />
    </svg>
  );
}

export interface FindingRowProps {
  readonly first: PolicyFinding;
  /** The same finding of every team, the first among them. */
  readonly findings: readonly PolicyFinding[];
  /** Names of teams by their id. */
  readonly nameById: ReadonlyMap<string, string>;
}

/** One rule with what it says of the design, opening to its figures, source and caveats. */
export function FindingRow({ first, findings: own, nameById }: FindingRowProps) {
  const caveats = [...new Set(own.flatMap((finding) => finding.caveats))];
  return (
    <li className="whole border-t border-line first:border-t-0">
      <Disclosure>
        <Heading level={4} className="font-normal">
          <AriaButton
            slot="trigger"
            className="group grid w-full cursor-pointer grid-cols-[18px_minmax(0,1fr)] items-baseline gap-x-2 py-2.5 text-left hover:bg-sunken sm:grid-cols-[18px_minmax(0,1fr)_minmax(0,220px)]"
          >
            <span className="self-center text-soft transition-transform print:invisible group-aria-expanded:rotate-90">
              <Icon name="arrowRight" size={14} />
            </span>
            <span>
              <span className="font-medium">{ruleName(first)}</span>
              <span className="block text-soft">
                {own.length === 1 ? first.message : `${own.length} teams. ${first.message}`}
              </span>
            </span>
            <span className="col-start-2 text-small text-soft sm:col-start-3 sm:text-right">
              {first.citation ?? (first.sourceUrl === null ? 'no source was read' : 'source inside')}
              {first.year === null ? '' : `, ${first.year}`}
              {first.confidence === null ? '' : `, ${first.confidence} confidence`}
            </span>
          </AriaButton>
        </Heading>
        <DisclosurePanel>
          <div className="flex flex-col gap-3 pb-4 pl-6">
            <ul className="flex flex-col gap-1.5">
              {own.map((finding) => (
                <li
                  key={finding.subject}
                  className="grid items-center gap-x-4 sm:grid-cols-[120px_minmax(0,180px)_minmax(0,1fr)]"
                >
                  <span className="font-medium">
                    {finding.subject === 'design'
                      ? 'Whole design'
                      : (nameById.get(finding.subject) ?? finding.subject)}
                  </span>
                  <span>
                    {finding.limit === null ? (
                      <span className="hatched block h-2.5 rounded-full border border-dashed border-edge" />
                    ) : (
                      <AgainstLimit finding={finding} />
                    )}
                  </span>
                  <span className="text-small text-soft">
                    {finding.value === null ? 'value not known' : formatNumber(finding.value)}
                    {finding.limit === null ? '' : ` against ${formatNumber(finding.limit)}`} {finding.unit}.{' '}
                    {finding.message}
                  </span>
                </li>
              ))}
            </ul>
            {caveats.length > 0 && (
              <div>
                <p className="text-small font-medium">Read with care</p>
                <ul className="list-disc pl-5 text-small text-soft">
                  {caveats.map((caveat) => (
                    <li key={caveat}>{caveat}</li>
                  ))}
                </ul>
              </div>
            )}
            <p className="text-small text-soft">
              Source:{' '}
              {first.sourceUrl === null ? (
                'none was read'
              ) : (
                <Link href={first.sourceUrl} target="_blank" rel="noreferrer">
                  {first.citation ?? first.sourceUrl}
                </Link>
              )}
              {first.year === null ? '' : `, ${first.year}`}
              {first.sourceKind === null ? '' : `, ${first.sourceKind}`}
            </p>
          </div>
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}
