import type { HubDocument, HubOptions, HubRenderer, HubState, Locale } from '@staffroom/contract';
import { applyFactEdits, shippedFacts, type Facts } from '@staffroom/knowledge';
import { renderToStaticMarkup } from 'react-dom/server';
import { Document } from './frame/document.tsx';
import { missingPage } from './pages/missing-page.tsx';
import { translatedFact } from './site/fact-translations.ts';
import { HubProvider, type Hub } from './site/hub.ts';
import type { HubFile, HubPage } from './site/page.ts';
import { sections } from './site/sections.ts';
import { siteMapPath, siteMap, robotsPath, robots } from './site/site-map.ts';
import { hubText } from './text/hub-text.ts';
import { inLocale, locales, splitLocale } from './text/locale.ts';

const htmlType = 'text/html; charset=utf-8';

/** Writes the documents of the hub. */
export function createHub({ assets, origin, formsAt }: HubOptions): HubRenderer {
  let known: { readonly version: string; readonly facts: Facts } | null = null;

  function factsOf(state: HubState): Facts {
    if (known?.version !== state.version)
      known = { version: state.version, facts: applyFactEdits(shippedFacts, state.factEdits).facts };
    return known.facts;
  }

  function hubFor(
    path: string,
    locale: Locale,
    state: HubState,
    { query = new URLSearchParams(), form = null }: Partial<Pick<Hub, 'query' | 'form'>> = {},
  ): Hub {
    return {
      facts: factsOf(state),
      state,
      locale,
      text: hubText(locale),
      path,
      query,
      form,
      origin,
      formsAt,
      href: (to) => inLocale(locale, to),
      fact: (english) => translatedFact(locale, english),
    };
  }

  function at(hub: Hub): HubPage | HubFile | null {
    for (const section of sections) {
      const found = section.at(hub.path, hub);
      if (found !== null) return found;
    }
    return null;
  }

  function paths(state: HubState): readonly string[] {
    const hub = hubFor('/', locales[0], state);
    const pages = sections.flatMap((section) => section.pages(hub));
    const files = sections.flatMap((section) => section.files?.(hub) ?? []);
    return [
      ...locales.flatMap((locale) => pages.map((path) => inLocale(locale, path))),
      ...files,
      siteMapPath,
      robotsPath,
    ];
  }

  function written(hub: Hub, page: HubPage, status: 200 | 404): HubDocument {
    const html = renderToStaticMarkup(
      <HubProvider value={hub}>
        <Document hub={hub} page={page} assets={assets} />
      </HubProvider>,
    );
    return {
      status,
      mediaType: htmlType,
      body: `<!doctype html>${html}`,
      hasForm: page.hasForm ?? false,
      readsQuery: page.readsQuery ?? false,
    };
  }

  function file(mediaType: string, body: string): HubDocument {
    return { status: 200, mediaType, body, hasForm: false, readsQuery: false };
  }

  return {
    paths,
    render(request, state) {
      if (request.path === robotsPath) return file('text/plain; charset=utf-8', robots(origin));
      if (request.path === siteMapPath)
        return file('application/xml; charset=utf-8', siteMap(origin, paths(state)));
      const { locale, path } = splitLocale(request.path);
      const hub = hubFor(path, locale, state, { query: request.query, form: request.form ?? null });
      const found = at(hub);
      if (found?.kind === 'file')
        return locale === locales[0]
          ? file(found.mediaType, found.body)
          : written(hub, missingPage(hub), 404);
      return found === null ? written(hub, missingPage(hub), 404) : written(hub, found, 200);
    },
  };
}
