import type { StateClassSize } from '@staffroom/knowledge';
import { Hatched } from '../../../system/grammar/hatched.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { RecordLinks } from '../../parts/record-links.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { useHub } from '../../site/hub.ts';
import { ClassSizeChart } from './class-size-chart.tsx';
import { ClassSizeRules } from './class-size-rules.tsx';

/** The class-size rules of a state as numbers: over the grades, and each with what it asks of a shared roster. */
export function ClassSizeSection({ entry }: { readonly entry: StateClassSize }) {
  const { text, fact } = useHub();
  const words = text.policy.classSize;
  const hasFigures = entry.rules.length > 0 || entry.goals !== undefined;
  return (
    <section aria-labelledby="class-size" className="mt-16">
      <h2 id="class-size">{words.title}</h2>
      <div className="mt-3 flex max-w-3xl flex-col gap-3">
        {entry.noCap === true && (
          <Hatched title={words.noCap(fact(entry.noCapEvidence ?? '').text)}>
            {words.noCapNote}
            {entry.noCapSourceUrl !== undefined && (
              <p>
                <SourceNote url={entry.noCapSourceUrl} year={entry.noCapDataYear ?? null} />
              </p>
            )}
          </Hatched>
        )}
        {entry.unknown === true && <Hatched title={words.unknown} />}
        {entry.partial === true && <Hatched title={words.partial} />}
        {entry.changed !== undefined && (
          <p>
            <strong>{words.changed}:</strong> <FactWords>{entry.changed}</FactWords>{' '}
            {entry.changedSourceUrl !== undefined && (
              <SourceNote url={entry.changedSourceUrl} year={entry.changedDataYear ?? null} />
            )}
          </p>
        )}
        {entry.note !== undefined && (
          <p>
            <FactWords>{entry.note}</FactWords>{' '}
            {entry.noteSourceUrl !== undefined && <SourceNote url={entry.noteSourceUrl} year={null} />}
          </p>
        )}
      </div>
      {hasFigures && <ClassSizeChart entry={entry} />}
      {hasFigures && <p className="max-w-3xl">{words.explain}</p>}
      {entry.rules.length > 0 && <ClassSizeRules title={words.rules} rules={entry.rules} name={entry.name} />}
      {entry.goals !== undefined && (
        <ClassSizeRules title={words.goals} rules={entry.goals} name={entry.name} />
      )}
      {hasFigures && <p className="mt-2 max-w-3xl text-small text-soft">{words.rosterNote}</p>}
      {entry.supersededRules !== undefined && (
        <ClassSizeRules title={words.superseded} rules={entry.supersededRules} name={entry.name} />
      )}
      <div className="mt-6">
        <RecordLinks kind="classSize" id={entry.state} />
      </div>
    </section>
  );
}
