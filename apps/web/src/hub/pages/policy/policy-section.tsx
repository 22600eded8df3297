import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import type { Section } from '../../site/page.ts';

export const policySection: Section = {
  pages: () => [addresses.policy()],
  at: (path, { text }) =>
    path === addresses.policy()
      ? {
          kind: 'page',
          title: text.policy.title,
          description: text.policy.description,
          trail: [],
          body: <PageHead title={text.policy.title}>{text.policy.description}</PageHead>,
        }
      : null,
};
