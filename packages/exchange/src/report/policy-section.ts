import type { PolicyFinding } from '@staffroom/school';
import { formatNumber } from './explain.ts';
import { html, type Html } from './html.ts';
import type { ReportView } from './report-view.ts';

const outcomeNames = { blocked: 'blocked', waiver: 'needs a waiver', unknown: 'unknown', pass: 'passes', notApplicable: 'does not apply' } as const satisfies Record<PolicyFinding['outcome'], string>;
const order = ['blocked', 'waiver', 'unknown', 'pass', 'notApplicable'] as const;
const fills: Readonly<Record<PolicyFinding['outcome'], string>> = { blocked: 'var(--bad)', waiver: 'var(--sun)', unknown: 'url(#unknown)', pass: 'var(--ok)', notApplicable: 'var(--line)' };

/** One block a finding, so that a reader sees at once how much passes and how much is not known. */
function blocks(findings: readonly PolicyFinding[]): Html {
  const sorted = order.flatMap((outcome) => findings.filter((finding) => finding.outcome === outcome));
  const perRow = 30;
  const rows = Math.ceil(sorted.length / perRow);
  return html`<svg width="100%" viewBox="0 0 ${perRow * 20} ${rows * 20}" style="max-width:${perRow * 20}px" role="img" aria-label="${order.map((outcome) => `${findings.filter((one) => one.outcome === outcome).length} ${outcomeNames[outcome]}`).join(', ')}"><defs><pattern id="unknown" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="var(--card)"/><line x1="0" x2="0" y1="0" y2="5" stroke="var(--base)" stroke-width="2"/></pattern></defs>${sorted.map((finding, index) => html`<rect x="${(index % perRow) * 20 + 1}" y="${Math.floor(index / perRow) * 20 + 1}" width="17" height="17" rx="4" fill="${fills[finding.outcome]}" stroke="var(--base)" stroke-width=".6"/>`)}</svg>`;
}

function findingRow(finding: PolicyFinding): Html {
  const tag = finding.outcome === 'notApplicable' ? 'unknown' : finding.outcome;
  const measured = finding.value === null || finding.limit === null ? '' : `${formatNumber(finding.value)} against ${formatNumber(finding.limit)} ${finding.unit}`;
  const source = finding.sourceUrl === null ? 'no source read' : html`<a href="${finding.sourceUrl}" rel="noreferrer">${finding.citation ?? 'source'}</a>, ${finding.year ?? 'undated'}`;
  return html`<tr><td><span class="tag ${tag}">${outcomeNames[finding.outcome]}</span></td><th scope="row">${finding.message}<div class="cap">${finding.subject === 'design' ? '' : `Team ${finding.subject}. `}${measured}</div>${finding.caveats.length === 0 ? '' : html`<details class="more" style="margin-top:4px"><summary class="cap">Read with care</summary><ul class="cap">${finding.caveats.map((caveat) => html`<li>${caveat}</li>`)}</ul></details>`}</th><td class="cap">${source}</td></tr>`;
}

function table(findings: readonly PolicyFinding[], name: string): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><thead><tr><th scope="col">Outcome</th><th scope="col">What it says</th><th scope="col">Source and year</th></tr></thead><tbody>${findings.map(findingRow)}</tbody></table></div>`;
}

/** What the state's rules say of the design: blocks first, then what needs somebody's decision, then the rest. */
export function policySection(view: ReportView): Html {
  const { plan } = view;
  if (plan.request.state === null) {
    return html`<section id="policy"><h2>What the law allows</h2><div class="unknown">Not evaluated: no state was named. Design again with --state and the two letters of the state, such as --state NC.</div></section>`;
  }
  const first = plan.policy.filter((finding) => finding.outcome === 'blocked' || finding.outcome === 'waiver');
  const rest = plan.policy.filter((finding) => finding.outcome !== 'blocked' && finding.outcome !== 'waiver');
  return html`<section id="policy"><h2>What the law allows</h2><p class="intro">${plan.request.state}: ${order.map((outcome) => ({ outcome, count: plan.policy.filter((one) => one.outcome === outcome).length })).filter((one) => one.count > 0).map((one) => `${one.count} ${outcomeNames[one.outcome]}`).join(', ')}. This is a reading of published rules, not legal advice; unknown means that no source was read.</p><div class="card">${blocks(plan.policy)}
${first.length === 0 ? '' : table(first, 'Rules that need a decision')}<details class="more"${first.length === 0 ? html` open` : ''}><summary>${first.length === 0 ? 'All findings' : `The other ${rest.length} findings`}</summary>${table(rest, 'Other findings')}</details></div></section>`;
}
