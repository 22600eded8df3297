import { exitCodes } from './exit-codes.ts';

/**
 * Waits for Ctrl-C or a request of the system to end, and says what follows. A second one ends the program at once: what it worked
 * on is then taken up again by whoever comes next.
 */
export async function untilStopped(message: string): Promise<void> {
  await new Promise<void>((resolve) => {
    let count = 0;
    const stop = (): void => {
      count += 1;
      if (count > 1) process.exit(exitCodes.interrupted);
      process.stdout.write(`${message}\n`);
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
