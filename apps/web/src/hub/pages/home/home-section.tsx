import { addresses } from '../../site/addresses.ts';
import type { Section } from '../../site/page.ts';
import { HomePage } from './home-page.tsx';

/** What it is: the front door. */
export const homeSection: Section = {
  pages: () => [addresses.home()],
  at: (path, { text, origin }) =>
    path === addresses.home()
      ? {
          kind: 'page',
          title: text.home.title,
          description: text.home.description,
          trail: [],
          body: <HomePage />,
          structuredData: [
            {
              '@type': 'WebSite',
              '@id': `${origin ?? ''}/#site`,
              name: text.frame.siteName,
              url: `${origin ?? ''}/`,
              description: text.home.description,
              inLanguage: ['en', 'es'],
            },
            {
              '@type': 'DefinedTerm',
              name: text.home.explain.term,
              description: text.home.explain.definition,
            },
          ],
        }
      : null,
};
