import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import type { Section } from '../../site/page.ts';

export const partnersSection: Section = {
  pages: () => [addresses.partners()],
  at: (path, { text }) =>
    path === addresses.partners()
      ? {
          kind: 'page',
          title: text.partners.title,
          description: text.partners.description,
          trail: [],
          body: <PageHead title={text.partners.title}>{text.partners.description}</PageHead>,
        }
      : null,
};
