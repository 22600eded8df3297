import { useSyncExternalStore } from 'react';

/** `system` follows the person's operating system. */
export type ColorScheme = 'system' | 'light' | 'dark';

const storageKey = 'staffroom.scheme';
const listeners = new Set<() => void>();

function read(): ColorScheme {
  const chosen = localStorage.getItem(storageKey);
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Draws the page in the scheme that was chosen before; called before anything is drawn. */
export function applyColorScheme(): void {
  const scheme = read();
  if (scheme === 'system') delete document.documentElement.dataset['scheme'];
  else document.documentElement.dataset['scheme'] = scheme;
}

/** Chooses a scheme and keeps the choice on this device. */
export function chooseColorScheme(scheme: ColorScheme): void {
  if (scheme === 'system') localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, scheme);
  applyColorScheme();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useColorScheme(): ColorScheme {
  return useSyncExternalStore(subscribe, read);
}
