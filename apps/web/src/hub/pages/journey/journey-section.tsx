import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import type { Section } from '../../site/page.ts';

export const journeySection: Section = {
  pages: () => [addresses.journey()],
  at: (path, { text }) =>
    path === addresses.journey()
      ? {
          kind: 'page',
          title: text.journey.title,
          description: text.journey.description,
          trail: [],
          body: <PageHead title={text.journey.title}>{text.journey.description}</PageHead>,
        }
      : null,
};
