import { databasesForTests } from '@staffroom/testkit/services';
import { expectJourney } from './journey.case.ts';
import { mouse } from './mouse.ts';

// The other hands use the database that `serve` begins by itself.
const [, server] = databasesForTests();
const place = server === undefined ? 'the embedded database' : server.name;

expectJourney(`a journey with a mouse, on ${place}`, mouse, async () =>
  server === undefined ? {} : { databaseUrl: (await server.create()).url },
);
