import type { Finding } from '@staffroom/knowledge';
import { Note } from '../../../system/note.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RecordFoot } from '../../parts/record-foot.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { bibtexOf } from './bibtex.ts';
import { effectText, sourceCitation } from './citation.ts';
import { EffectWords, outcomeName } from './effect-words.tsx';
import { findingBibtexPath } from './evidence-files.ts';
import { FindingDetails } from './finding-details.tsx';
import { TierMark } from './finding-marks.tsx';

/** A sentence as a title. */
function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function Others({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  const { text, href } = useHub();
  if (findings.length === 0) return null;
  return (
    <section>
      <h2 className="text-head">{title}</h2>
      <ul className="mt-2 flex flex-col gap-1.5 text-body">
        {findings.map((finding) => (
          <li key={finding.id}>
            <a href={href(addresses.finding(finding.id))}>
              <FactWords>{finding.summary}</FactWords>
            </a>{' '}
            <span className="text-small text-soft">
              {text.evidence.directions[finding.direction]}, {finding.year}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One finding: what was found, how, where, what to beware of, and how to cite it. */
export function FindingPage({ finding }: { readonly finding: Finding }) {
  const { facts, text, href, origin, fact } = useHub();
  const words = text.evidence;
  const model = facts.models.models.find(({ id }) => id === finding.modelId);
  const others = facts.evidence.findings.filter(({ id }) => id !== finding.id);
  return (
    <>
      <PageHead title={<FactWords part={withoutStop}>{finding.summary}</FactWords>}>
        <p className="text-body">
          {outcomeName(finding.outcome, words.outcomes)} ·{' '}
          {model === undefined ? (
            words.acrossModels
          ) : (
            <a href={href(addresses.model(model.id))}>
              <FactWords>{model.name}</FactWords>
            </a>
          )}
        </p>
      </PageHead>
      <section className="whole grid gap-x-10 gap-y-5 rounded-card border border-line bg-card p-5 sm:p-7 md:grid-cols-2">
        <div>
          <p className="text-small text-soft">{words.effect}</p>
          <p className="font-serif text-title">
            <EffectWords finding={finding} />
          </p>
          <p className="mt-1">{words.directions[finding.direction]}</p>
          <p className="mt-3">
            <SourceNote
              url={finding.sourceUrl}
              year={finding.year}
              title={finding.sourceTitle}
              verified={finding.verified}
              derived={finding.derived ?? false}
            />
          </p>
          {finding.sourceNote !== undefined && (
            <p className="text-small text-soft">
              <FactWords>{finding.sourceNote}</FactWords>
            </p>
          )}
        </div>
        <div>
          <p className="font-semibold">
            <TierMark tier={finding.evidenceTier} isLinked={false} />
          </p>
          <p className="mt-1 text-soft">{words.tiers[finding.evidenceTier].plain}</p>
          <p className="mt-1 text-small">
            <a href={`${href(addresses.evidence())}#designs`}>{words.strengthTitle}</a>
          </p>
        </div>
      </section>
      <section className="mt-8 grid gap-x-10 gap-y-6 md:grid-cols-2">
        <FindingDetails finding={finding} />
        <div>
          <h2 className="text-head">{words.caveats}</h2>
          {finding.caveats.map((caveat) => (
            <Note key={caveat} tone="eye" className="mt-2">
              <FactWords>{caveat}</FactWords>
            </Note>
          ))}
        </div>
      </section>
      <section className="mt-12">
        <h2>{words.citeTitle}</h2>
        <dl className="mt-3 flex flex-col gap-3 text-body">
          <div>
            <dt className="text-small text-soft">{words.citeSource}</dt>
            <dd>{sourceCitation(finding)}</dd>
          </div>
          <div>
            <dt className="text-small text-soft">{words.citeFinding}</dt>
            <dd>
              <FactWords>{finding.summary}</FactWords> {words.effect}:{' '}
              {effectText(finding, words.citedEffect, fact(finding.unit).text)}. {words.recordedBy}
              {origin !== null && `, ${origin}${href(addresses.finding(finding.id))}`}.
            </dd>
          </div>
          <div>
            <dt className="text-small text-soft">{words.bibtex}</dt>
            <dd>
              <pre
                lang="en"
                tabIndex={0}
                className="mt-1 overflow-x-auto rounded-control bg-sunken px-4 py-3 font-mono text-small print:whitespace-pre-wrap"
              >
                {bibtexOf(finding)}
              </pre>
            </dd>
          </div>
        </dl>
        <p className="screen-only mt-2">
          <a href={findingBibtexPath(finding.id)}>{words.bibtex} (.bib)</a>
        </p>
      </section>
      <div className="screen-only mt-12 grid gap-x-10 gap-y-6 md:grid-cols-2">
        <Others
          title={words.sameModel}
          findings={others.filter(({ modelId }) => modelId === finding.modelId)}
        />
        <Others
          title={words.sameOutcome}
          findings={others.filter(({ outcome }) => outcome === finding.outcome)}
        />
      </div>
      <RecordFoot
        kind="finding"
        id={finding.id}
        sources={[{ url: finding.sourceUrl, title: finding.sourceTitle, year: finding.year }]}
      />
    </>
  );
}
