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
    // Much of the time a test waits for a browser, a server or a command, so that no core is kept back.
    maxWorkers: '100%',
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
        test: { name: 'programs', include: programs },
      },
    ],
  },
});
