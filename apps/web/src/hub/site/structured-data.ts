import type { BreadcrumbList, Thing, WebPage, WithContext } from 'schema-dts';
import { inLocale } from '../text/locale.ts';
import type { Hub } from './hub.ts';
import type { HubPage } from './page.ts';

/** What a page tells machines: itself, the way to it, and what it shows, as one graph (https://schema.org). */
export function structuredDataOf(hub: Hub, page: HubPage): object {
  const { origin, path, locale, text } = hub;
  const address = (to: string): string => `${origin ?? ''}${inLocale(locale, to)}`;
  const itself: WebPage = {
    '@type': 'WebPage',
    '@id': address(path),
    url: address(path),
    name: page.title,
    description: page.description,
    inLanguage: locale,
    isPartOf: { '@type': 'WebSite', name: text.frame.siteName, url: address('/') },
  };
  const steps = [{ title: text.frame.first, path: '/' }, ...page.trail, { title: page.title, path }];
  const way: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.title,
      item: address(step.path),
    })),
  };
  const things: readonly Thing[] = [
    itself,
    ...(page.trail.length > 0 ? [way] : []),
    ...(page.structuredData ?? []),
  ];
  return { '@context': 'https://schema.org', '@graph': things } satisfies Pick<
    WithContext<Thing>,
    '@context'
  > & {
    '@graph': readonly Thing[];
  };
}
