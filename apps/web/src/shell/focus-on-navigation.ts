import { useEffect, useRef } from 'react';
import { useLocation } from '@tanstack/react-router';

/** How long a screen may take to draw its heading before the frame around it takes the focus. */
const patience = 1500;

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}

/**
 * After going to another screen, moves the focus to its heading, so that the keyboard and readers of the screen begin
 * there. Not on the first screen, where the browser decides, and not where the person has moved on already.
 */
export function useFocusOnNavigation(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return undefined;
    before.current = pathname;
    const left = document.activeElement;
    const hasMovedOn = () => document.activeElement !== left && document.activeElement !== document.body;
    const timer = setInterval(() => {
      if (hasMovedOn() || focusHeading()) clearInterval(timer);
    }, 50);
    const end = setTimeout(() => clearInterval(timer), patience);
    return () => {
      clearInterval(timer);
      clearTimeout(end);
    };
  }, [pathname]);
}
