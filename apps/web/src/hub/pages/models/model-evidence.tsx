import type { ReactNode } from 'react';
import { readingOf, readings, type Reading } from '../evidence/reading.ts';
import { FindingBrief } from '../evidence/finding-brief.tsx';
import { ReadingMark, ReadingTally } from '../evidence/finding-marks.tsx';
import { useHub } from '../../site/hub.ts';
import type { CatalogueModel } from './catalogue.ts';

/** Every finding on a model, grouped by what it says for it; against and nothing as visible as in its favour. */
export function ModelEvidence({ entry }: { readonly entry: CatalogueModel }) {
  const { text } = useHub();
  const words = text.models;
  const { findings } = entry;
  const groups = readings
    .map((reading) => ({ reading, own: findings.filter((finding) => readingOf(finding) === reading) }))
    .filter(({ own }) => own.length > 0);
  return (
    <section className="mt-12" id="evidence">
      <h2>{words.evidenceTitle}</h2>
      {findings.length === 0 ? (
        <p className="mt-2 max-w-prose text-soft">{words.evidenceNone}</p>
      ) : (
        <>
          <p className="mt-2 max-w-prose text-soft">{words.evidenceLead}</p>
          <div className="mt-3">
            <ReadingTally tally={entry.tally} />
          </div>
          <div className="mt-6 flex flex-col gap-8">
            {groups.map(({ reading, own }) => (
              <Group key={reading} reading={reading}>
                {own.map((finding) => (
                  <li key={finding.id} className="border-t border-line py-3">
                    <FindingBrief finding={finding} />
                  </li>
                ))}
              </Group>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function Group({ reading, children }: { readonly reading: Reading; readonly children: ReactNode }) {
  const { text } = useHub();
  return (
    <div>
      <h3 className="flex items-center gap-2 pb-2">
        <ReadingMark reading={reading} />
        {text.evidence.readings[reading]}
      </h3>
      <ul className="grid gap-x-10 md:grid-cols-2">{children}</ul>
    </div>
  );
}
