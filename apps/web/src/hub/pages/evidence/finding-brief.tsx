import type { Finding } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { EffectWords, outcomeName } from './effect-words.tsx';
import { TierMark } from './finding-marks.tsx';

/** A finding in a few lines: what was found, how large, by which design, and what to beware of. */
export function FindingBrief({ finding }: { readonly finding: Finding }) {
  const { text, href } = useHub();
  return (
    <article className="text-body">
      <p>
        <a href={href(addresses.finding(finding.id))} className="font-semibold">
          <FactWords>{finding.summary}</FactWords>
        </a>
      </p>
      <p className="mt-1">
        <span className="text-soft">{outcomeName(finding.outcome, text.evidence.outcomes)}: </span>
        <EffectWords finding={finding} />
      </p>
      <p className="mt-1 text-small text-soft">
        <TierMark tier={finding.evidenceTier} /> · <FactWords>{finding.setting}</FactWords>
      </p>
      <ul className="mt-1 list-disc pl-4 text-small text-soft">
        {finding.caveats.map((caveat) => (
          <li key={caveat}>
            <FactWords>{caveat}</FactWords>
          </li>
        ))}
      </ul>
      <p className="mt-1">
        <SourceNote
          url={finding.sourceUrl}
          year={finding.year}
          title={finding.sourceTitle}
          verified={finding.verified}
          derived={finding.derived ?? false}
        />
      </p>
    </article>
  );
}
