import { FactWords } from '../../parts/fact-words.tsx';
import { SourceNote } from '../../parts/source-note.tsx';

/** Every source of a record; a year that was estimated says on what basis. */
export function SourceList({
  sources,
}: {
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly year: number;
    readonly yearBasis?: string;
  }[];
}) {
  return (
    <ul className="mt-2 space-y-1">
      {sources.map(({ id, title, url, year, yearBasis }) => (
        <li key={id}>
          <SourceNote url={url} year={year} title={title} />
          {yearBasis !== undefined && (
            <span className="text-small text-soft">
              {' '}
              (<FactWords>{yearBasis}</FactWords>)
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
