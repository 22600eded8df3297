import type { JobProgress } from './job.ts';

/** Milliseconds between two writes of one job's progress. */
const pause = 250;

/** Writes progress now and then: the first at once, then the latest after a pause; never two writes at a time. */
export class ProgressWriter {
  readonly #write: (progress: JobProgress) => Promise<void>;
  #latest: JobProgress | null = null;
  #writing: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** @param write Writes one progress; where it fails the next one comes soon enough. */
  constructor(write: (progress: JobProgress) => Promise<void>) {
    this.#write = write;
  }

  tell(progress: JobProgress): void {
    if (this.#isClosed) return;
    this.#latest = progress;
    if (this.#writing === null && this.#timer === undefined) this.#writeLatest();
  }

  /** Writes nothing from now on; resolves when nothing is being written. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#writing;
  }

  #writeLatest(): void {
    const progress = this.#latest;
    if (progress === null || this.#isClosed) return;
    this.#latest = null;
    this.#writing = this.#write(progress)
      .catch(() => undefined)
      .finally(() => {
        this.#writing = null;
        if (this.#isClosed) return;
        this.#timer = setTimeout(() => {
          this.#timer = undefined;
          this.#writeLatest();
        }, pause);
      });
  }
}
