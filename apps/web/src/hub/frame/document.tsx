import type { HubAssets } from '@staffroom/contract';
import type { ReactNode } from 'react';
import { inLocale, locales } from '../text/locale.ts';
import type { Hub } from '../site/hub.ts';
import type { HubPage } from '../site/page.ts';
import { structuredDataOf } from '../site/structured-data.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Trail } from './trail.tsx';

/** A whole page: head, header, body, footer. */
export function Document({
  hub,
  page,
  assets,
}: {
  readonly hub: Hub;
  readonly page: HubPage;
  readonly assets: HubAssets;
}): ReactNode {
  const { text, locale, origin, path } = hub;
  const title =
    path === '/' ? `${text.frame.siteName}: ${page.title}` : `${page.title} · ${text.frame.siteName}`;
  const absolute = (address: string): string => `${origin ?? ''}${address}`;
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={page.description} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf8f3" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#12161f" />
        {page.isUnlisted === true && <meta name="robots" content="noindex" />}
        {assets.fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {assets.styles.map((style) => (
          <link key={style} rel="stylesheet" href={style} />
        ))}
        <link rel="icon" href="/ring.svg" type="image/svg+xml" />
        {origin !== null && <link rel="canonical" href={absolute(inLocale(locale, path))} />}
        {locales.map((each) => (
          <link key={each} rel="alternate" hrefLang={each} href={absolute(inLocale(each, path))} />
        ))}
        <link
          rel="alternate"
          type="application/atom+xml"
          title={text.frame.foot.changes}
          href="/changes.atom"
        />
        <link
          rel="alternate"
          type="application/feed+json"
          title={text.frame.foot.changes}
          href="/changes.json"
        />
        <meta property="og:title" content={page.title} />
        <meta property="og:description" content={page.description} />
        <meta property="og:type" content="website" />
        <meta property="og:locale" content={locale} />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: asScriptText(structuredDataOf(hub, page)) }}
        />
        <script type="module" src={assets.script} />
      </head>
      <body className="flex min-h-dvh flex-col text-read">
        <a
          href="#page"
          className="absolute -top-24 left-3 z-10 rounded-control bg-act px-4 py-2 text-on-act focus:top-3"
        >
          {text.frame.skip}
        </a>
        <Header />
        <main
          id="page"
          tabIndex={-1}
          className="mx-auto w-full max-w-6xl grow px-4 pb-20 outline-none sm:px-6"
        >
          <Trail crumbs={page.trail} title={page.title} />
          {page.body}
        </main>
        <Footer />
      </body>
    </html>
  );
}

/** JSON that may stand in a script element: no text in it can end the element. */
function asScriptText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
