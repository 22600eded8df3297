import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import type { Section } from '../../site/page.ts';

export const frameworkSection: Section = {
  pages: () => [addresses.framework()],
  at: (path, { text }) =>
    path === addresses.framework()
      ? {
          kind: 'page',
          title: text.framework.title,
          description: text.framework.description,
          trail: [],
          body: <PageHead title={text.framework.title}>{text.framework.description}</PageHead>,
        }
      : null,
};
