import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import type { Section } from '../../site/page.ts';

export const connectSection: Section = {
  pages: () => [addresses.connect()],
  at: (path, { text }) =>
    path === addresses.connect()
      ? {
          kind: 'page',
          title: text.connect.title,
          description: text.connect.description,
          trail: [],
          body: <PageHead title={text.connect.title}>{text.connect.description}</PageHead>,
        }
      : null,
};
