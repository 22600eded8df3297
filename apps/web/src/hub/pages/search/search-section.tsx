import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import type { Section } from '../../site/page.ts';

export const searchSection: Section = {
  pages: () => [addresses.search()],
  at: (path, { text }) =>
    path === addresses.search()
      ? {
          kind: 'page',
          title: text.search.title,
          description: text.search.description,
          trail: [],
          body: <PageHead title={text.search.title}>{text.search.description}</PageHead>,
        }
      : null,
};
