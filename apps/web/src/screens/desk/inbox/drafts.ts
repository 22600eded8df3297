import { useState } from 'react';

/** Texts that were begun and not sent, kept while the window is open: going to another message and back loses none. */
const drafts = new Map<string, string>();

/** A text that is kept under its name until it is emptied. */
export function useDraft(name: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(drafts.get(name) ?? '');
  return [
    text,
    (next) => {
      if (next === '') drafts.delete(name);
      else drafts.set(name, next);
      setText(next);
    },
  ];
}
