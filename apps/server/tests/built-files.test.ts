import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFiles } from '../src/app/built-files.ts';

describe('built files', () => {
  const script = `console.log(${JSON.stringify('x'.repeat(5000))});`;
  let folder: string;
  let app: Hono;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'staffroom-studio-'));
    await mkdir(join(folder, 'site', 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'not to be told');
    await writeFile(join(folder, 'site', 'index.html'), '<!doctype html><title>Staffroom</title>');
    await writeFile(join(folder, 'site', 'assets', 'main-abc.js'), script);
    app = new Hono().use(builtFiles(join(folder, 'site'), (path) => path.startsWith('/d/')));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('opens the page at every address that is one of its own', async () => {
    for (const path of ['/d/1/schools', '/d/2/abc.def']) {
      const answer = await app.request(path);
      expect(await answer.text()).toContain('<title>Staffroom</title>');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
  });

  it('lets browsers keep what has a hash in its name for ever, and answers 404 where it is gone', async () => {
    const answer = await app.request('/assets/main-abc.js');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await answer.text()).toBe(script);
    expect((await app.request('/assets/main-old.js')).status).toBe(404);
  });

  it('sends nothing twice to who has it', async () => {
    const first = await app.request('/d/1');
    const again = await app.request('/d/1', { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    await writeFile(join(folder, 'site', 'index.html'), '<!doctype html><title>Staffroom 2</title>');
    const changed = await app.request('/d/1', { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect(await changed.text()).toContain('Staffroom 2');
  });

  it.each(['br', 'gzip'])('sends it compressed with %s to who takes that', async (encoding) => {
    const answer = await app.request('/assets/main-abc.js', { headers: { 'accept-encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(script.length / 10);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/%00', '/%E0%A4%A'])(
    'tells nothing of what lies outside of its folder: %s',
    async (path) => {
      const answer = await app.request(path);
      expect(await answer.text()).not.toContain('not to be told');
    },
  );
});
