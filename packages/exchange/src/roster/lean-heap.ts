import { setFlagsFromString } from 'node:v8';

/**
 * Runs work with V8 told to collect garbage early rather than to let the heap grow, and puts its defaults back afterwards.
 * Reading makes many times more garbage than it keeps; with V8's defaults a million enrollments peak at 400 MB, of which 130 are in
 * use, and with these at 270, for about a quarter more time.
 */
export async function withLeanHeap<Result>(work: () => Promise<Result>): Promise<Result> {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
  try {
    return await work();
  } finally {
    setFlagsFromString('--semi-space-growth-factor=2');
    setFlagsFromString('--heap-growing-percent=0');
  }
}
