import { SourceNote } from './source-note.tsx';

export interface FactSourceProps {
  readonly fact: {
    readonly sourceUrl: string;
    readonly year: number;
    readonly verified?: boolean;
  };
  /** The pages behind the record, of which one may be the fact's. */
  readonly sources: readonly { readonly url: string; readonly title: string }[];
}

/** Where one figure of a record comes from, named as the record names the page. */
export function FactSource({ fact, sources }: FactSourceProps) {
  const title = sources.find(({ url }) => url === fact.sourceUrl)?.title;
  return (
    <SourceNote
      url={fact.sourceUrl}
      year={fact.year}
      {...(title === undefined ? {} : { title })}
      {...(fact.verified === undefined ? {} : { verified: fact.verified })}
    />
  );
}
