import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import type { Section } from '../../site/page.ts';

export const homeSection: Section = {
  pages: () => [addresses.home()],
  at: (path, { text }) =>
    path === addresses.home()
      ? {
          kind: 'page',
          title: text.home.title,
          description: text.home.description,
          trail: [],
          body: <PageHead title={text.home.title}>{text.home.description}</PageHead>,
        }
      : null,
};
