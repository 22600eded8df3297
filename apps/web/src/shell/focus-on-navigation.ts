import { useEffect } from 'react';
import { useRouter } from '@tanstack/react-router';

/** How long a screen may take to read what it shows before the frame around it takes the focus. */
const patience = 3000;
const interval = 50;

function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Moves the focus to the heading of the screen as soon as it is drawn. Gives what ends the waiting. */
function focusHeadingSoon(): () => void {
  const left = document.activeElement;
  let waited = 0;
  const timer = setInterval(() => {
    waited += interval;
    const hasMovedOn = document.activeElement !== left && document.activeElement !== document.body;
    const heading = document.querySelector<HTMLElement>('main h1');
    const main = document.querySelector<HTMLElement>('main');
    if (hasMovedOn) clearInterval(timer);
    else if (heading !== null || waited >= patience) {
      clearInterval(timer);
      const target = heading ?? main;
      if (target !== null) focusOn(target);
    }
  }, interval);
  return () => clearInterval(timer);
}

/**
 * After going to another screen, moves the focus to its heading, so that the keyboard and readers of the screen begin
 * there. Not on the first screen, where the browser decides, and not where the person has moved on already.
 */
export function useFocusOnNavigation(): void {
  const router = useRouter();
  useEffect(() => {
    let stopWaiting = () => {};
    const unsubscribe = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      stopWaiting();
      if (fromLocation !== undefined && pathChanged) stopWaiting = focusHeadingSoon();
    });
    return () => {
      unsubscribe();
      stopWaiting();
    };
  }, [router]);
}
