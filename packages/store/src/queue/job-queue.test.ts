import { databasesForTests } from '@staffroom/testkit/services';
import { describe, expect, it } from 'vitest';

describe.each(databasesForTests())('$name', (server) => {
  it('opens', async () => {
    const store = await server.open();
    await store.health();
    expect(1).toBe(1);
    await store.close();
  });
});
