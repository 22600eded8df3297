import { randomUUID } from 'node:crypto';
import { openStore, type BusMessage, type Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { asLogin } from '../../tests/tables.ts';

describe.each(databasesForTests())('the bus on $name', (server) => {
  let store: Store;
  let elsewhere: Store;
  beforeAll(async () => {
    store = await server.open();
    elsewhere = await openStore({ url: String(store.connection.connectionString) });
  });
  afterAll(async () => {
    await elsewhere.close();
    await store.close();
  });

  const tell = (topic: string, message: BusMessage) =>
    elsewhere.withDistrict(randomUUID(), (db) => elsewhere.bus.publish(db, topic, message));

  /** What a topic tells until it tells the end. */
  function hear(topic: string) {
    const heard: BusMessage[] = [];
    const end = Promise.withResolvers<readonly BusMessage[]>();
    const unsubscribe = store.bus.subscribe(topic, (message) => {
      if (message.type === 'end') end.resolve(heard);
      else heard.push(message);
    });
    onTestFinished(unsubscribe);
    return { all: end.promise, unsubscribe };
  }

  it('tells other processes what a transaction did, in order, when it commits', async () => {
    const heard = hear('design:1');
    await elsewhere.withDistrict(randomUUID(), async (db) => {
      await elsewhere.bus.publish(db, 'design:1', { type: 'edit', seq: 1 });
      await elsewhere.bus.publish(db, 'design:1', { type: 'edit', seq: 2 });
    });
    await tell('design:1', { type: 'end' });
    expect(await heard.all).toEqual([
      { type: 'edit', seq: 1 },
      { type: 'edit', seq: 2 },
    ]);
  });

  it('tells nothing of a transaction that did not commit', async () => {
    const heard = hear('design:2');
    const failing = elsewhere.withDistrict(randomUUID(), async (db) => {
      await elsewhere.bus.publish(db, 'design:2', { type: 'edit' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await tell('design:2', { type: 'end' });
    expect(await heard.all).toEqual([]);
  });

  it('tells a listener its own topic, until it has enough', async () => {
    const first = hear('design:3');
    const other = hear('design:4');
    await tell('design:4', { type: 'edit' });
    await tell('design:3', { type: 'end' });
    expect(await first.all).toEqual([]);
    first.unsubscribe();
    await tell('design:3', { type: 'edit' });
    await tell('design:4', { type: 'end' });
    expect(await other.all).toEqual([{ type: 'edit' }]);
    expect(await first.all).toEqual([]);
  });

  it('tells every listener that something may be missed, when the connection was lost', async () => {
    const heard = hear('design:5');
    const missed = Promise.withResolvers<void>();
    onTestFinished(store.bus.subscribe('design:6', ({ type }) => type === 'missed' && missed.resolve()));
    await asLogin(store, (client) =>
      client.query(`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'staffroom bus'`),
    );
    await missed.promise;
    await tell('design:5', { type: 'edit' });
    await tell('design:5', { type: 'end' });
    expect(await heard.all).toEqual([{ type: 'missed' }, { type: 'edit' }]);
  });

  it('refuses a message that is too large to be told', async () => {
    await expect(tell('design:7', { type: 'edit', note: 'x'.repeat(8000) })).rejects.toThrow(
      'the bus takes small ones',
    );
  });
});
