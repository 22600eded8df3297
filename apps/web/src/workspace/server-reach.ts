import { useSyncExternalStore } from 'react';

let isGone = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  if (isGone === next) return;
  isGone = next;
  for (const listener of listeners) listener();
}

/** The server did not answer. */
export function markServerGone(): void {
  set(true);
}

/** The server answered, whatever it said. */
export function markServerReached(): void {
  set(false);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the last attempt to reach the server failed. */
export function useIsServerGone(): boolean {
  return useSyncExternalStore(subscribe, () => isGone);
}
