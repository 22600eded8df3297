import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import type { Section } from '../../site/page.ts';

export const schoolsSection: Section = {
  pages: () => [addresses.schools()],
  at: (path, { text }) =>
    path === addresses.schools()
      ? {
          kind: 'page',
          title: text.schools.title,
          description: text.schools.description,
          trail: [],
          body: <PageHead title={text.schools.title}>{text.schools.description}</PageHead>,
        }
      : null,
};
