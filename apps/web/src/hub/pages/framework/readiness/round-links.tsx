import type { NewRound } from '@staffroom/contract';
import type { Locale } from '@staffroom/contract';
import { useState } from 'react';
import { buttonStyle } from '../../../../system/button-style.ts';
import { Note } from '../../../../system/note.tsx';
import { inLocale } from '../../../text/locale.ts';
import { readinessAddresses } from './readiness-addresses.ts';
import { readinessWords } from './readiness-words.ts';

/** The two addresses of a round that was just begun. They are told once. */
export function RoundLinks({ locale, round }: { readonly locale: Locale; readonly round: NewRound }) {
  const words = readinessWords(locale);
  const address = (path: string, token: string): string =>
    `${globalThis.location.origin}${inLocale(locale, path)}#${token}`;
  return (
    <div className="mt-4 space-y-4">
      <Note tone="eye" title={words.linksOnce} />
      <LinkField
        label={words.answerLink}
        hint={words.answerLinkFor}
        address={address(readinessAddresses.answer, round.answerToken)}
        words={words}
      />
      <LinkField
        label={words.resultsLink}
        hint={words.resultsLinkFor}
        address={address(readinessAddresses.results, round.resultsToken)}
        words={words}
      />
    </div>
  );
}

function LinkField({
  label,
  hint,
  address,
  words,
}: {
  readonly label: string;
  readonly hint: string;
  readonly address: string;
  readonly words: ReturnType<typeof readinessWords>;
}) {
  const [isCopied, setCopied] = useState(false);
  return (
    <div>
      <p className="font-semibold">{label}</p>
      <p className="text-small text-soft">{hint}</p>
      <div className="mt-1 flex flex-wrap gap-2">
        <input
          aria-label={label}
          readOnly
          value={address}
          onFocus={({ target }) => target.select()}
          className="h-9 min-w-0 grow rounded-control border border-edge bg-card px-2 font-mono text-small"
        />
        <button
          type="button"
          className={buttonStyle('plain', 'md')}
          onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
        >
          {isCopied ? words.copied : words.copy}
        </button>
        <a href={address} className={buttonStyle('quiet', 'md')}>
          {words.open}
        </a>
      </div>
      <span aria-live="polite" className="hidden-text">
        {isCopied && words.copied}
      </span>
    </div>
  );
}
