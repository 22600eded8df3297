import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import type { Section } from '../../site/page.ts';

export const modelsSection: Section = {
  pages: () => [addresses.models()],
  at: (path, { text }) =>
    path === addresses.models()
      ? {
          kind: 'page',
          title: text.models.title,
          description: text.models.description,
          trail: [],
          body: <PageHead title={text.models.title}>{text.models.description}</PageHead>,
        }
      : null,
};
