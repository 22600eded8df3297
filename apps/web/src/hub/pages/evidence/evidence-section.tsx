import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import type { Section } from '../../site/page.ts';

export const evidenceSection: Section = {
  pages: () => [addresses.evidence()],
  at: (path, { text }) =>
    path === addresses.evidence()
      ? {
          kind: 'page',
          title: text.evidence.title,
          description: text.evidence.description,
          trail: [],
          body: <PageHead title={text.evidence.title}>{text.evidence.description}</PageHead>,
        }
      : null,
};
