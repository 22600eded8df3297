import { useEffect } from 'react';
import { useMatches } from '@tanstack/react-router';

/** What the window is called: the screen first, then what it is about, then the program. */
export function documentTitle(screen: string | null, about: readonly (string | null)[]): string {
  return [screen, ...about, 'Staffroom'].filter((part) => part !== null && part !== '').join(' · ');
}

/** The name of the screen in the path. */
function useScreenTitle(): string | null {
  return useMatches({ select: (matches) => matches.at(-1)?.staticData.title ?? null });
}

export function useDocumentTitle(about: readonly (string | null)[]): void {
  const title = documentTitle(useScreenTitle(), about);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
