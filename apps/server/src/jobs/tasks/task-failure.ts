import type { JobFailure } from '@staffroom/contract';

/** A task that cannot be done with what it was given; running it again would not help. */
export class TaskFailure extends Error {
  override readonly name = 'TaskFailure';
  readonly failure: JobFailure;

  constructor(failure: JobFailure, options?: ErrorOptions) {
    super(failure.message, options);
    this.failure = failure;
  }
}
