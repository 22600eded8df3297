import type { Finding } from '@staffroom/knowledge';
import { Pill } from '../../../system/pill.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { EffectWords, outcomeName } from './effect-words.tsx';
import { FindingDetails } from './finding-details.tsx';
import { TierMark } from './finding-marks.tsx';

/** A finding of the library with all that is known of how it was come by. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const { facts, text, href } = useHub();
  const words = text.evidence;
  const model = facts.models.models.find(({ id }) => id === finding.modelId);
  return (
    <article className="grid gap-x-8 gap-y-3 text-body md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
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
        <FindingDetails finding={finding} hasCaveats />
      </div>
    </article>
  );
}
