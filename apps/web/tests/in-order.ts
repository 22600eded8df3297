import { afterEach, beforeEach } from 'vitest';

/** Has each test of a file or a `describe` begin where the one before ended: after one that failed the others are left out. */
export function inOrder(): void {
  let hasFailed = false;
  beforeEach(({ skip }) => skip(hasFailed, 'a step before did not work'));
  afterEach(({ task }) => {
    hasFailed ||= task.result?.state === 'fail';
  });
}
