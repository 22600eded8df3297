import { createServer } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askingOutward } from './outward-fetch.ts';

describe('asking an address that a stranger named', () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('a secret of the inner network');
  });
  let port = 0;
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  });
  afterAll(() => server.close());

  it.each(['http://127.0.0.1', 'https://127.0.0.1', 'https://localhost', 'https://[::ffff:127.0.0.1]'])(
    'asks nothing of %s, also later in the same work',
    async (origin) => {
      const before = asked.length;
      await askingOutward(async () => {
        await Promise.resolve();
        await expect(fetch(`${origin}:${port}/`)).rejects.toThrow(/is not asked/);
      });
      expect(asked).toHaveLength(before);
    },
  );

  it('leaves every other request alone', async () => {
    expect(await (await fetch(`http://127.0.0.1:${port}/own`)).text()).toContain('secret');
    expect(asked).toContain('/own');
  });
});
