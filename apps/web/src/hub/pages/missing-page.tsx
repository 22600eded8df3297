import { PageHead } from '../parts/page-head.tsx';
import { addresses } from '../site/addresses.ts';
import type { Hub } from '../site/hub.ts';
import type { HubPage } from '../site/page.ts';

/** Where to go on from an address that leads nowhere. */
const sections = [
  'home',
  'framework',
  'policy',
  'models',
  'evidence',
  'journey',
  'schools',
  'partners',
  'connect',
] as const;

/** What is shown where there is nothing. */
export function missingPage({ text, href }: Hub): HubPage {
  return {
    kind: 'page',
    title: text.frame.missing.title,
    description: text.frame.missing.text,
    trail: [],
    isUnlisted: true,
    body: (
      <>
        <PageHead title={text.frame.missing.title}>{text.frame.missing.text}</PageHead>
        <p className="text-head">
          <a href={href(addresses.search())}>{text.frame.missing.search}</a>
        </p>
        <ul className="mt-4 flex flex-col items-start gap-1">
          {sections.map((section) => (
            <li key={section}>
              <a href={href(addresses[section]())} className="inline-block py-1">
                {text.frame.nav[section]}
              </a>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
