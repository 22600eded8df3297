import type { PolicyFinding } from '@staffroom/school';
import { explainedRow } from './explain.ts';
import { html, type Html } from './html.ts';
import { countOf, formatNumber } from './number-text.ts';
import type { ReportView } from './report-view.ts';

type Outcome = PolicyFinding['outcome'];

const outcomes = [
  { outcome: 'blocked', name: 'blocked', tag: 'bad', fill: 'var(--bad)' },
  { outcome: 'waiver', name: 'needs a waiver', tag: 'attention', fill: 'var(--sun)' },
  { outcome: 'unknown', name: 'not known', tag: 'open', fill: 'url(#unknown)' },
  { outcome: 'pass', name: 'allowed', tag: 'good', fill: 'var(--ok)' },
  { outcome: 'notApplicable', name: 'does not apply', tag: 'open', fill: 'var(--line)' },
] as const satisfies readonly {
  readonly outcome: Outcome;
  readonly name: string;
  readonly tag: string;
  readonly fill: string;
}[];

/** All findings of one outcome. */
export interface PolicyTally {
  readonly entry: (typeof outcomes)[number];
  readonly findings: readonly PolicyFinding[];
}

/** Findings by outcome, what needs a decision first; outcomes without a finding are left out. */
export function policyTallies(findings: readonly PolicyFinding[]): readonly PolicyTally[] {
  return outcomes
    .map((entry) => ({ entry, findings: findings.filter((finding) => finding.outcome === entry.outcome) }))
    .filter((tally) => tally.findings.length > 0);
}

/** All findings as one bar, so that a reader sees at once how much is allowed and how much is not known. */
function bar(tallies: readonly PolicyTally[]): Html {
  const all = tallies.reduce((sum, tally) => sum + tally.findings.length, 0);
  let from = 0;
  const parts = tallies.map(({ entry, findings }) => {
    const width = (findings.length / all) * 100;
    const part = html`<rect
      x="${from.toFixed(2)}%"
      y="1"
      width="${Math.max(0.5, width - 0.4).toFixed(2)}%"
      height="22"
      rx="4"
      fill="${entry.fill}"
      stroke="var(--base)"
      stroke-width=".6"
    />`;
    from += width;
    return part;
  });
  const key = tallies.map(
    ({ entry, findings }) =>
      html`<li>
        <svg width="14" height="14" aria-hidden="true">
          <rect
            width="14"
            height="14"
            rx="3"
            fill="${entry.fill}"
            stroke="var(--base)"
            stroke-width=".6"
          /></svg
        >${findings.length} ${entry.name}
      </li>`,
  );
  return html`<svg width="100%" height="24" aria-hidden="true">
      <defs>
        <pattern
          id="unknown"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill="var(--card)" />
          <line x1="0" x2="0" y1="0" y2="5" stroke="var(--base)" stroke-width="2" />
        </pattern>
      </defs>
      ${parts}
    </svg>
    <ul class="bare key gap">
      ${key}
    </ul>`;
}

/** The same finding on several teams is one row that names them. */
export interface FindingGroup {
  readonly first: PolicyFinding;
  readonly findings: readonly PolicyFinding[];
}

/** Findings that say the same of several teams, together. */
export function findingGroups(findings: readonly PolicyFinding[]): readonly FindingGroup[] {
  const groups = Map.groupBy(
    findings,
    (finding) => `${finding.rule}\n${finding.outcome}\n${finding.citation ?? ''}`,
  );
  return [...groups.values()].flatMap((group) =>
    group[0] === undefined ? [] : [{ first: group[0], findings: group }],
  );
}

function source(finding: PolicyFinding): Html {
  if (finding.sourceUrl === null) return html`no source was read`;
  return html`<a href="${finding.sourceUrl}" rel="noreferrer">${finding.citation ?? 'Source'}</a>,
    ${finding.year ?? 'undated'}${finding.confidence === null || finding.confidence === 'high' ? '' : ` (${finding.confidence} confidence)`}`;
}

function findingRow(view: ReportView, { first, findings }: FindingGroup): Html {
  const entry = outcomes.find(({ outcome }) => outcome === first.outcome);
  const nameById = new Map(view.plan.teams.map((team) => [String(team.id), team.name]));
  const caveats = [...new Set(findings.flatMap((finding) => finding.caveats))];
  const details = findings.map((finding) => {
    const measured =
      finding.value === null || finding.limit === null
        ? ''
        : ` (${formatNumber(finding.value)} against ${formatNumber(finding.limit)} ${finding.unit})`;
    return html`<li>
      ${finding.subject === 'design' ? '' : `${nameById.get(finding.subject) ?? finding.subject}: `}${view.withoutStudents(finding.message)}${measured}
    </li>`;
  });
  return explainedRow({
    kind: 'finding',
    cells: [
      html`<span><span class="tag ${entry?.tag ?? 'open'}">${entry?.name ?? first.outcome}</span></span>`,
      html`<span class="what"
        >${view.withoutStudents(first.message)}${findings.length === 1 ? '' : html` <span class="cap">and likewise ${countOf(findings.length - 1, 'other team', 'other teams')}</span>`}</span
      >`,
      html`<span class="cap"
        >${first.citation ?? (first.sourceUrl === null ? 'no source was read' : 'source inside')}${first.year === null ? '' : `, ${first.year}`}</span
      >`,
    ],
    body: html`<ul>
        ${details}
      </ul>
      ${
        caveats.length === 0
          ? ''
          : html`<p class="gap"><b>Read with care</b></p>
              <ul>
                ${caveats.map((caveat) => html`<li>${caveat}</li>`)}
              </ul>`
      }
      <p class="gap">Source: ${source(first)}</p>`,
  });
}

function rows(view: ReportView, findings: readonly PolicyFinding[]): Html {
  return html`<div class="rows">
    <div class="head finding" aria-hidden="true">
      <span>Outcome</span><span>What it says</span><span>Citation and year</span>
    </div>
    ${findingGroups(findings).map((group) => findingRow(view, group))}
  </div>`;
}

/** What the state's rules say of the design: blocks first, then what needs somebody's decision, then the rest. */
export function policySection(view: ReportView): Html {
  const { plan } = view;
  const heading = html`<h2>What the law allows</h2>`;
  if (plan.request.state === null) {
    return html`<section id="policy">
      ${heading}
      <div class="unknown gap">
        <div>
          Not evaluated: no state was named. Design again with <b>--state</b> and the two letters of the
          state, such as <b>--state NC</b>.
        </div>
      </div>
    </section>`;
  }
  if (plan.policy.length === 0) {
    return html`<section id="policy">
      ${heading}
      <div class="unknown gap">
        <div>
          No rule of ${plan.request.state} that was read speaks of this design. That is not a permission.
        </div>
      </div>
    </section>`;
  }
  const tallies = policyTallies(plan.policy);
  const first = tallies
    .filter(({ entry }) => entry.outcome === 'blocked' || entry.outcome === 'waiver')
    .flatMap((tally) => tally.findings);
  const rest = tallies.flatMap((tally) => tally.findings).filter((finding) => !first.includes(finding));
  const others =
    rest.length === 0
      ? ''
      : html`<details class="more" ${first.length === 0 ? html` open` : ''}>
          <summary>
            ${first.length === 0 ? `All ${countOf(rest.length, 'finding', 'findings')}` : `The other ${countOf(rest.length, 'finding', 'findings')}`}
          </summary>
          <div>${rows(view, rest)}</div>
        </details>`;
  return html`<section id="policy">
    ${heading}
    <p class="intro">
      A reading of the published rules of ${plan.request.state}, not legal advice. “Not known” means that no
      source was read or a figure is missing; it is neither a yes nor a no.
    </p>
    <div class="card">
      ${bar(tallies)}${
        first.length === 0
          ? ''
          : html`<div class="family">
              <h3>To decide or to ask for</h3>
              ${rows(view, first)}
            </div>`
      }${others}
    </div>
  </section>`;
}
