import { emptyHubState, type HubRenderer, type HubState } from '@staffroom/contract';
import { Hono } from 'hono';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createHubPages } from '../src/hub/hub-pages.ts';

/** Says which state it was written from; `/form` holds a form, `/search` reads the query. */
const renderer: HubRenderer = {
  render: ({ path, query, form }, { version }) => ({
    status: path === '/nowhere' ? 404 : 200,
    mediaType: 'text/html; charset=utf-8',
    body: `${path} of ${version} ${query.get('q') ?? ''} ${form?.token ?? ''} ${'and so on '.repeat(200)}`,
    hasForm: path === '/form',
    readsQuery: path === '/search',
  }),
  paths: () => ['/', '/form', '/search'],
};

/** The pages over a state that the test changes; `reads` counts how often it was read. */
function served() {
  let version = 1;
  let tokens = 0;
  let tell: () => void = () => undefined;
  let fails = false;
  let whileReading: () => void = () => undefined;
  const counted = { reads: 0 };
  const readState = async (): Promise<HubState> => {
    counted.reads += 1;
    if (fails) throw new Error('the database is away');
    const read = { ...emptyHubState, version: String(version) };
    await Promise.resolve();
    whileReading();
    return read;
  };
  const pages = createHubPages({
    renderer,
    readState,
    onChange: (listener) => {
      tell = listener;
    },
    newForm: () => Promise.resolve({ values: {}, problems: [], token: `token ${(tokens += 1)}` }),
    log: pino({ level: 'silent' }),
  });
  const app = new Hono().use(pages.middleware);
  return {
    counted,
    ask: (path: string, headers: Record<string, string> = {}) => app.request(path, { headers }),
    change: () => {
      version += 1;
      tell();
    },
    breakDown: () => {
      fails = true;
      tell();
    },
    during: (happens: () => void) => {
      whileReading = () => {
        whileReading = () => undefined;
        happens();
      };
    },
  };
}

describe('the pages of the hub', () => {
  it('are kept until the state changes', async () => {
    const { ask, change, counted } = served();
    const first = await ask('/');
    expect(await first.text()).toContain('/ of 1');
    const again = await ask('/', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(counted.reads).toBe(1);
    change();
    expect(await (await ask('/')).text()).toContain('/ of 2');
    expect(counted.reads).toBe(2);
  });

  it('miss no change that comes while the state is read', async () => {
    const { ask, change, during } = served();
    during(change);
    await ask('/');
    expect(await (await ask('/')).text()).toContain('/ of 2');
  });

  it('stay as they were while the state cannot be read', async () => {
    const { ask, breakDown } = served();
    await ask('/');
    breakDown();
    expect(await (await ask('/')).text()).toContain('/ of 1');
  });

  it('are compressed for who takes that', async () => {
    const { ask } = served();
    const answer = await ask('/', { 'accept-encoding': 'br' });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(200);
  });

  it('with a form are made for each reader and kept by nobody', async () => {
    const { ask } = served();
    const [one, other] = [await ask('/form'), await ask('/form')];
    expect(one.headers.get('cache-control')).toBe('no-store');
    expect(await one.text()).not.toBe(await other.text());
  });

  it('answer each query for itself', async () => {
    const { ask } = served();
    await ask('/search?q=teams');
    expect(await (await ask('/search?q=roles')).text()).toContain(' roles ');
  });

  it('say that there is none, and keep nothing of it', async () => {
    const { ask } = served();
    const answer = await ask('/nowhere');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('etag')).toBeNull();
  });

  it.each([
    ['/policy/', '/policy'],
    ['//evil.example/', '/evil.example'],
    ['//evil.example', '/evil.example'],
    ['/%5Cevil.example/', '/%5Cevil.example'],
  ])('have one address each, on this site: %s', async (path, expected) => {
    const { ask } = served();
    const answer = await ask(`http://localhost${path}`);
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(expected);
  });
});
