import { useHub } from '../site/hub.ts';
import { Explained } from './explained.tsx';
import { FactWords } from './fact-words.tsx';

export interface SourceNoteProps {
  readonly url: string;
  /** Null where the page that was read carried no date. */
  readonly year: number | string | null;
  /** Left out, the host of the address stands for it. */
  readonly title?: string;
  /** False for a secondary note, a chart reading or a cut-off text. */
  readonly verified?: boolean;
  /** Whether the figure is our arithmetic on sourced ones. */
  readonly derived?: boolean;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\.|\.$/g, '') : url;
}

/** Where a fact comes from, and from which year; what is not verified says so. */
export function SourceNote({ url, year, title, verified = true, derived = false }: SourceNoteProps) {
  const { text } = useHub();
  return (
    <span className="text-small text-soft">
      <a href={url} rel="noreferrer">
        {title ?? hostOf(url)}
      </a>
      , {typeof year === 'string' ? <FactWords>{year}</FactWords> : (year ?? text.frame.noYear)}
      {derived && <> · {text.frame.derived}</>}
      {!verified && (
        <>
          {' '}
          <Explained
            className="cursor-help rounded-control bg-sun-paper px-1.5 py-0.5 font-semibold text-sun-text"
            meaning={text.frame.unverifiedWhy}
          >
            {text.frame.unverified}
          </Explained>
        </>
      )}
    </span>
  );
}
