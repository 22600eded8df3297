import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import type { Section } from '../../site/page.ts';

export const dataSection: Section = {
  pages: () => [addresses.data()],
  at: (path, { text }) =>
    path === addresses.data()
      ? {
          kind: 'page',
          title: text.data.title,
          description: text.data.description,
          trail: [],
          body: <PageHead title={text.data.title}>{text.data.description}</PageHead>,
        }
      : null,
};
