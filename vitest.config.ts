import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** The condition under which every package of the workspace names its TypeScript sources: tests run with no build. */
const sourceCondition = 'staffroom-source';

/** Tests that start servers, databases, browsers and commands, each file in a process of its own. */
const programs = ['packages/store/{src,tests}/**/*.test.ts', 'apps/*/tests/**/*.test.ts'];

export default defineConfig({
  resolve: { conditions: [sourceCondition] },
  ssr: { resolve: { conditions: [sourceCondition] } },
  test: {
    // Worker threads and child processes started by a test inherit this.
    execArgv: [`--conditions=${sourceCondition}`],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // What a screen shows follows soon, on a machine with other work a little later.
    expect: { poll: { timeout: 45_000, interval: 50 } },
    // Much of the time a test waits for a browser, a server or a command.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      {
        extends: true,
        test: {
          name: 'functions',
          include: ['packages/*/{src,tests}/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}'],
          exclude: programs,
          // They share nothing but modules, whose loading takes longer than most of the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          include: programs,
          globalSetup: ['packages/testkit/src/make-run-folder.ts'],
        },
      },
    ],
  },
});
