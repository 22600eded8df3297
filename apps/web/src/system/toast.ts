import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface Toast {
  readonly title: string;
  readonly text?: string;
  readonly tone?: 'plain' | 'good' | 'eye' | 'bad';
  /** Something that can be done about it, such as taking it back. */
  readonly action?: { readonly label: string; readonly perform: () => void };
}

export const toastQueue = new ToastQueue<Toast>({ maxVisibleToasts: 3 });

/** Milliseconds that a message stays; what went wrong stays until it is closed. */
const shownFor = 6000;

/**
 * Says in passing that something was done or went wrong. What must be read belongs in the page.
 *
 * @returns its key, for `toastQueue.close`
 */
export function showToast(toast: Toast): string {
  const stays = toast.tone === 'bad' || toast.action !== undefined;
  return toastQueue.add(toast, stays ? {} : { timeout: shownFor });
}
