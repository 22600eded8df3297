import { databasesForTests } from '@staffroom/testkit/services';
import { vi } from 'vitest';
import { expectJourney } from './journey.case.ts';
import { mouse } from './mouse.ts';

// A browser, a server, a database and a solver at once, on a machine that may have other work.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

// The other hands use the database that `serve` begins by itself.
const [, server] = databasesForTests();
const place = server === undefined ? 'the embedded database' : server.name;

expectJourney(`a journey with a mouse, on ${place}`, mouse, async () =>
  server === undefined ? {} : { databaseUrl: (await server.create()).url },
);
