import { countOf } from '@staffroom/exchange/browser';
import type { Saving } from '../../design-session/session-state.ts';

/** Whether everything decided is kept, in words. */
export function SavingText({ saving }: { readonly saving: Saving }) {
  switch (saving.kind) {
    case 'saved':
      return <span className="text-small text-soft">Saved</span>;
    case 'saving':
      return <span className="text-small text-soft">Saving…</span>;
    case 'away':
      return (
        <span role="status" className="rounded-full bg-sun-paper px-2.5 py-0.5 text-small text-sun-text">
          {saving.count === 0
            ? 'The connection is away; decisions will wait here'
            : `${countOf(saving.count, 'decision waits', 'decisions wait')} on this device until the connection is back`}
        </span>
      );
    default:
      return saving satisfies never;
  }
}
