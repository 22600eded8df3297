import { defineConfig } from 'vitest/config';

/** The condition under which every package of the workspace names its TypeScript sources: tests run with no build. */
const sourceCondition = 'staffroom-source';

export default defineConfig({
  resolve: { conditions: [sourceCondition] },
  ssr: { resolve: { conditions: [sourceCondition] } },
  test: {
    include: [
      'packages/*/{src,tests}/**/*.test.ts',
      'apps/*/src/**/*.test.{ts,tsx}',
      'apps/*/tests/**/*.test.ts',
    ],
    // Worker threads and child processes started by a test inherit this.
    execArgv: [`--conditions=${sourceCondition}`],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
