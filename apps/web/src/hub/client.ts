// oxlint-disable-next-line import/no-unassigned-import -- a style sheet is imported for what it does
import './hub.css';
import type { ComponentType } from 'react';
import { islands } from './islands/islands.ts';
import { splitLocale } from './text/locale.ts';

/** Brings the islands of a page to life, each when the browser has nothing more urgent to do. */
async function wake(place: HTMLElement): Promise<void> {
  const load = (islands as Readonly<Record<string, () => Promise<ComponentType<object>>>>)[
    place.dataset['island'] ?? ''
  ];
  if (load === undefined) return;
  const [{ hydrateRoot }, { createElement }, Component] = await Promise.all([
    import('react-dom/client'),
    import('react'),
    load(),
  ]);
  const props = JSON.parse(place.dataset['props'] ?? '{}') as object;
  hydrateRoot(place, createElement(Component, props), {
    identifierPrefix: `${place.dataset['islandId'] ?? ''}-`,
  });
  place.dataset['awake'] = '';
}

for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) void wake(place);

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search-form]')) {
  form.addEventListener(
    'focusin',
    () =>
      void import('./pages/search/instant-search.ts').then(({ enhanceSearch }) =>
        enhanceSearch(form, splitLocale(location.pathname).locale),
      ),
    { once: true },
  );
}
