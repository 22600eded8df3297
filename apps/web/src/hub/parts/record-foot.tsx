import type { FactKind } from '@staffroom/knowledge';
import { useHub } from '../site/hub.ts';
import { FactWords } from './fact-words.tsx';
import { RecordLinks } from './record-links.tsx';

export interface RecordFootProps {
  readonly kind: FactKind;
  readonly id: string;
  readonly sources: readonly {
    readonly url: string;
    readonly title: string;
    readonly year: number;
    readonly yearBasis?: string;
  }[];
}

/** The end of a record's page: every page it was read on, the record as data, and a way to report what is wrong. */
export function RecordFoot({ kind, id, sources }: RecordFootProps) {
  const { text } = useHub();
  return (
    <footer id="sources" className="mt-14 border-t border-line pt-5">
      <h2 className="text-head">{text.frame.sources}</h2>
      <ul className="mt-2 flex flex-col gap-1 text-body text-soft">
        {sources.map(({ url, title, year, yearBasis }) => (
          <li key={`${url} ${title}`}>
            <a href={url} rel="noreferrer">
              {title}
            </a>
            , {year}
            {yearBasis !== undefined && (
              <>
                {' '}
                (<FactWords>{yearBasis}</FactWords>)
              </>
            )}
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <RecordLinks kind={kind} id={id} />
      </div>
    </footer>
  );
}
