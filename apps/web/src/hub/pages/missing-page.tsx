import { PageHead } from '../parts/page-head.tsx';
import { addresses } from '../site/addresses.ts';
import type { Hub } from '../site/hub.ts';
import type { HubPage } from '../site/page.ts';

/** What is shown where there is nothing. */
export function missingPage({ text, href }: Hub): HubPage {
  return {
    kind: 'page',
    title: text.frame.missing.title,
    description: text.frame.missing.text,
    trail: [],
    isUnlisted: true,
    body: (
      <PageHead title={text.frame.missing.title}>
        <p>{text.frame.missing.text}</p>
        <p className="mt-4">
          <a href={href(addresses.search())}>{text.frame.missing.search}</a>
        </p>
      </PageHead>
    ),
  };
}
