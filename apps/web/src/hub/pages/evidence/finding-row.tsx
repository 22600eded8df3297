import type { Finding } from '@staffroom/knowledge';
import { Pill } from '../../../system/pill.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { EffectWords, outcomeName } from './effect-words.tsx';
import { FindingDetails } from './finding-details.tsx';
import { TierMark } from './finding-marks.tsx';

/** A finding of the library: what was found and where, what to beware of, and, unfolded, how it was studied. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const { facts, text, href } = useHub();
  const words = text.evidence;
  const model = facts.models.models.find(({ id }) => id === finding.modelId);
  return (
    <article className="grid gap-x-8 gap-y-3 text-body md:grid-cols-2 print:grid-cols-2">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
          <Pill>{words.directions[finding.direction]}</Pill>
          <TierMark tier={finding.evidenceTier} />
        </p>
        <h3 className="mt-1.5 font-serif text-head font-semibold">
          <a href={href(addresses.finding(finding.id))} className="no-underline hover:underline">
            <FactWords>{finding.summary}</FactWords>
          </a>
        </h3>
        <p className="mt-1">
          <span className="text-soft">{outcomeName(finding.outcome, words.outcomes)}: </span>
          <EffectWords finding={finding} />
        </p>
        <p className="mt-1 text-small text-soft">
          {model === undefined ? (
            words.acrossModels
          ) : (
            <a href={href(addresses.model(model.id))}>
              <FactWords>{model.name}</FactWords>
            </a>
          )}
        </p>
        <p className="mt-1">
          <SourceNote
            url={finding.sourceUrl}
            year={finding.year}
            title={finding.sourceTitle}
            verified={finding.verified}
            derived={finding.derived ?? false}
          />
        </p>
      </div>
      <div className="min-w-0 text-small">
        <dl className="grid grid-cols-[minmax(5.5rem,auto)_minmax(0,1fr)] gap-x-4 gap-y-1 [&>dt]:text-soft">
          <dt>{words.setting}</dt>
          <dd>
            <FactWords>{finding.setting}</FactWords>
          </dd>
          {finding.caveats.length > 0 && (
            <>
              <dt>{words.caveats}</dt>
              <dd>
                <ul>
                  {finding.caveats.map((caveat) => (
                    <li key={caveat}>
                      <FactWords>{caveat}</FactWords>
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
        </dl>
        <details className="screen-only mt-1">
          <summary className="inline-block min-h-6 cursor-pointer py-1 underline decoration-dotted underline-offset-4">
            {words.howStudied}
          </summary>
          <div className="mt-1">
            <FindingDetails finding={finding} />
          </div>
        </details>
      </div>
    </article>
  );
}
