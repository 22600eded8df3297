import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { emptyHubState, studioPath, type HubDocument } from '@staffroom/contract';
import { allFactRecords, shippedFacts } from '@staffroom/knowledge';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportHub, openHub, type OpenHub } from '../../host/index.ts';
import { pageOfRecord, addresses } from '../../src/hub/site/addresses.ts';
import { readPage, type ReadPage } from './read-page.ts';

const origin = 'https://hub.example';
const state = emptyHubState;

let hub: OpenHub;
const documents = new Map<string, HubDocument>();
const pages = new Map<string, ReadPage>();

beforeAll(async () => {
  hub = await openHub({ origin, formsAt: '' });
  for (const path of hub.renderer.paths(state)) {
    const document = hub.renderer.render({ path, query: new URLSearchParams() }, state);
    documents.set(path, document);
    if (document.mediaType.startsWith('text/html')) pages.set(path, readPage(document.body));
  }
}, 120_000);

/** What every page fails at, by page. */
function failing(isWrong: (page: ReadPage, path: string) => unknown): readonly string[] {
  return [...pages].flatMap(([path, page]) => {
    const wrong = isWrong(page, path);
    return wrong === false || wrong === undefined || (Array.isArray(wrong) && wrong.length === 0)
      ? []
      : [`${path}: ${JSON.stringify(wrong)}`];
  });
}

/** Where a link of a page leads within the site; null where it leads elsewhere. */
function within(target: string, from: string): { readonly path: string; readonly id: string } | null {
  const url = new URL(target, `${origin}${from}`);
  if (url.origin !== origin) return null;
  return { path: decodeURIComponent(url.pathname), id: decodeURIComponent(url.hash.slice(1)) };
}

function isDead({ path, id }: { readonly path: string; readonly id: string }): boolean {
  if (studioPath.test(path) || path.startsWith('/api/')) return false;
  if (!documents.has(path)) return extname(path) === '' || !existsSync(join(hub.folder, path));
  return id !== '' && pages.get(path)?.ids.has(id) === false;
}

describe('the documents of the hub', () => {
  it('are all there, each under a path of its own', () => {
    const paths = hub.renderer.paths(state);
    expect(new Set(paths).size).toBe(paths.length);
    expect([...documents].filter(([, { status }]) => status !== 200).map(([path]) => path)).toEqual([]);
    expect(pages.size).toBeGreaterThan(400);
  });

  it('say in which language they are and what they are about', () => {
    expect(failing(({ language }, path) => language !== (/^\/es(?:\/|$)/.test(path) ? 'es' : 'en'))).toEqual(
      [],
    );
    expect(failing(({ title }) => title.trim() === '')).toEqual([]);
    expect(failing(({ description = '' }) => description.length < 20)).toEqual([]);
    expect(failing(({ mainHeadings }) => mainHeadings !== 1)).toEqual([]);
  });

  it('have titles that tell them apart', () => {
    const listed = [...pages].filter(([, { isUnlisted }]) => !isUnlisted);
    const titles = listed.map(([path, { title }]) => `${path.startsWith('/es') ? 'es' : 'en'} ${title}`);
    const doubled = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(doubled).toEqual([]);
  });

  it('name every place once, and what they refer to is there', () => {
    expect(failing(({ doubledIds }) => doubledIds)).toEqual([]);
    expect(failing(({ lostReferences }) => lostReferences)).toEqual([]);
  });

  it('hold no dead link within the site', () => {
    expect(
      failing(({ targets }, path) =>
        targets.filter((target) => {
          const place = within(target, path);
          return place !== null && isDead(place);
        }),
      ),
    ).toEqual([]);
  });

  it('keep to the language one reads in', () => {
    expect(
      failing(({ targets }, path) => {
        if (!path.startsWith('/es')) return [];
        return targets.filter((target) => {
          const to = within(target, path)?.path ?? '';
          // The other language is named once, as such.
          return pages.has(to) && !/^\/es(?:\/|$)/.test(to) && `/es${to === '/' ? '' : to}` !== path;
        });
      }),
    ).toEqual([]);
  });

  it('can all be reached from the start', () => {
    const reached = new Set<string>();
    const next = ['/'];
    for (let path = next.pop(); path !== undefined; path = next.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      for (const target of pages.get(path)?.targets ?? []) {
        const to = within(target, path)?.path;
        if (to !== undefined && documents.has(to) && !reached.has(to)) next.push(to);
      }
    }
    // What stands at the end of a form is reached by sending it.
    const lonely = [...pages].filter(([path, { isUnlisted }]) => !isUnlisted && !reached.has(path));
    expect(lonely.map(([path]) => path)).toEqual([]);
  });

  it('show words, not what a program calls nothing', () => {
    expect(failing(({ text }) => / (?:undefined|NaN|\[object Object\])[ .,]/.exec(text)?.[0])).toEqual([]);
  });
});

describe('the facts', () => {
  const records = allFactRecords(shippedFacts);

  it('have a page each, with the source named beside them', () => {
    const without = records.filter((record) => {
      const place = within(pageOfRecord(record), '/');
      return place === null || !pages.has(place.path) || isDead(place);
    });
    expect(without.map(({ kind, id }) => `${kind} ${id}`)).toEqual([]);
    const unsourced = records.filter((record) => {
      const text = JSON.stringify(record.value);
      const urls = [...text.matchAll(/"(?:sourceUrl|url)":"(https?:[^"]+)"/g)].map(([, url]) => url);
      const page = pages.get(within(pageOfRecord(record), '/')?.path ?? '');
      return urls.length > 0 && !urls.some((url) => page?.targets.includes(url ?? ''));
    });
    expect(unsourced.map(({ kind, id }) => `${kind} ${id}`)).toEqual([]);
  });

  it('are there as data, each as it stands in the files', () => {
    const wrong = records.filter(({ kind, id, value }) => {
      const file = documents.get(addresses.recordFile(kind, id));
      const told = file === undefined ? null : (JSON.parse(file.body) as { readonly value?: unknown });
      return JSON.stringify(told?.value) !== JSON.stringify(value);
    });
    expect(wrong.map(({ kind, id }) => `${kind} ${id}`)).toEqual([]);
    expect(records.length).toBeGreaterThan(380);
  });
});

describe('the export', () => {
  it('writes a file for every document, and never over what is there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'staffroom-site-'));
    try {
      const { documents: count } = await exportHub(folder, { hub, state: null, studioFolder: null });
      expect(count).toBe(documents.size + 1);
      const fileOf = (path: string): string =>
        join(folder, extname(path) === '' ? join(path, 'index.html') : path);
      expect([...documents.keys()].filter((path) => !existsSync(fileOf(path)))).toEqual([]);
      for (const path of ['/', '/policy/az', '/es/models', '/data/index.json', '/changes.atom'])
        expect(await readFile(fileOf(path), 'utf8')).toBe(documents.get(path)?.body);
      expect(await readFile(join(folder, '404.html'), 'utf8')).toContain('noindex');
      const [script = ''] = pages.get('/')?.targets.filter((target) => target.endsWith('.js')) ?? [];
      expect(existsSync(join(folder, script))).toBe(true);
      await expect(exportHub(folder, { hub, state: null, studioFolder: null })).rejects.toThrow(
        'is not empty',
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** A node of structured data, of which types and addresses are known to be right where it compiles. */
interface Thing {
  readonly '@type'?: string;
  readonly [property: string]: unknown;
}

describe('the structured data', () => {
  function graphOf(page: ReadPage): readonly Thing[] {
    const [text = ''] = page.structuredData;
    const data = JSON.parse(text) as { readonly '@context'?: string; readonly '@graph'?: readonly Thing[] };
    return data['@context'] === 'https://schema.org' ? (data['@graph'] ?? []) : [];
  }

  it('is one graph a page, in which everything has a type', () => {
    expect(failing((page) => page.structuredData.length !== 1)).toEqual([]);
    expect(failing((page) => graphOf(page).length === 0)).toEqual([]);
    expect(failing((page) => graphOf(page).some((thing) => typeof thing['@type'] !== 'string'))).toEqual([]);
  });

  it('names pages by whole addresses, in the order of the way to them', () => {
    expect(
      failing((page) => graphOf(page).some(({ url }) => typeof url === 'string' && !URL.canParse(url))),
    ).toEqual([]);
    expect(
      failing((page) => {
        const way = graphOf(page).find((thing) => thing['@type'] === 'BreadcrumbList');
        const steps = (way?.['itemListElement'] ?? []) as readonly {
          readonly position: number;
          readonly item: string;
        }[];
        return steps.filter(
          ({ position, item }, index) => position !== index + 1 || !item.startsWith(origin),
        );
      }),
    ).toEqual([]);
  });
});
