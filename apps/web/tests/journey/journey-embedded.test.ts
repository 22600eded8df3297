import { vi } from 'vitest';
import { expectJourney } from './journey.case.ts';
import { mouse } from './mouse.ts';

// A browser, a server, a database and a solver at once, on a machine that may have other work.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

expectJourney('a journey with a mouse, on a database that serve begins', mouse, () => Promise.resolve({}));
