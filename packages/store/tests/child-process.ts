import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A program of these tests in a process of its own. */
export interface Child {
  readonly process: ChildProcess;
  /** The next line that it writes. */
  nextLine(): Promise<string>;
  /** Sends a signal and resolves when the process has ended. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Starts a file of this folder. What it writes to its error output is shown. */
export function startChild(file: string, args: readonly string[]): Child {
  const child = spawn(
    process.execPath,
    ['--conditions=staffroom-source', fileURLToPath(new URL(file, import.meta.url)), ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    process: child,
    async nextLine() {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`${file} ended without another line`);
      return value;
    },
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
    },
  };
}
