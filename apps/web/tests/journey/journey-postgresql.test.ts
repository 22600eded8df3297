import { databasesForTests } from '@staffroom/testkit/services';
import { describe, vi } from 'vitest';
import { expectJourney } from './journey.case.ts';
import { mouse } from './mouse.ts';

// A browser, a server, a database and a solver at once, on a machine that may have other work.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const [, postgres] = databasesForTests();

describe.skipIf(postgres === undefined)(`on ${postgres?.name ?? 'a server of its own'}`, () => {
  expectJourney('a journey with a mouse', mouse, async () => {
    const database = await postgres?.create();
    return database === undefined ? {} : { databaseUrl: database.url };
  });
});
