import type { Reporter, TestModule } from 'vitest/node';

/** Ends a test run with one plain line, `N passed, N failed`, for build servers that read the output. */
export default class TallyReporter implements Reporter {
  /** A file that could not be loaded and an error outside any test count as one failure each. */
  onTestRunEnd(testModules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const results = testModules.flatMap((testModule) =>
      [...testModule.children.allTests()].map((test) => test.result().state),
    );
    const passed = results.filter((state) => state === 'passed').length;
    const failed =
      results.filter((state) => state === 'failed').length +
      testModules.flatMap((testModule) => testModule.errors()).length +
      unhandledErrors.length;
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}
