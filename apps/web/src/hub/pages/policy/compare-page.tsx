import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub, type Hub } from '../../site/hub.ts';
import type { HubPage } from '../../site/page.ts';

/** Up to four jurisdictions side by side. */
export function comparePage({ text }: Hub): HubPage {
  return {
    kind: 'page',
    title: text.policy.compareTitle,
    description: text.policy.compareDescription,
    trail: [{ title: text.policy.title, path: addresses.policy() }],
    body: <CompareBody />,
  };
}

function CompareBody() {
  const { text, href } = useHub();
  return (
    <>
      <PageHead title={text.policy.compareTitle}>
        <p>{text.policy.compareLead}</p>
      </PageHead>
      <noscript>
        <p className="mb-6">
          {text.policy.compareNoScript} <a href={href(addresses.policy())}>{text.policy.asTable}</a>
        </p>
      </noscript>
    </>
  );
}
