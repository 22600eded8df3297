import type { Finding } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { useHub } from '../../site/hub.ts';

function Words({ children }: { readonly children: string | null }) {
  return children === null ? <NotKnown /> : <FactWords>{children}</FactWords>;
}

/** Under which conditions something was found, field by field; what the source does not give is hatched. */
export function FindingDetails({ finding }: { readonly finding: Finding }) {
  const { text } = useHub();
  const words = text.evidence;
  return (
    <dl className="grid grid-cols-[minmax(5.5rem,auto)_minmax(0,1fr)] content-start gap-x-4 gap-y-1 [&>dd]:first-letter:uppercase [&>dt]:text-soft">
      <dt>{words.comparison}</dt>
      <dd>
        <Words>{finding.comparison}</Words>
      </dd>
      <dt>{words.design}</dt>
      <dd>
        <FactWords>{finding.design}</FactWords>
      </dd>
      <dt>{words.setting}</dt>
      <dd>
        <FactWords>{finding.setting}</FactWords>
      </dd>
      <dt>{words.sample}</dt>
      <dd>
        <Words>{finding.n}</Words>
      </dd>
      {finding.direction !== 'context' && (
        <>
          <dt>{words.significance}</dt>
          <dd>
            <Words>{finding.pValue}</Words>
          </dd>
          <dt>{words.interval}</dt>
          <dd>
            <NotKnown words={words.intervalNone} />
          </dd>
        </>
      )}
    </dl>
  );
}
