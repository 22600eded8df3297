import process from 'node:process';
import { vi } from 'vitest';
import { runCommandLine } from '../src/command-line.ts';
import { root, type Run, type RunPlace } from './run-staffroom.ts';

/**
 * Runs the command line within the process of the test: what the command does and says, without the half second that a
 * process of its own takes to start. One at a time, because the folder and the output are the process's own.
 */
export async function runHere(
  args: readonly string[],
  { cwd = root }: Pick<RunPlace, 'cwd'> = {},
): Promise<Run> {
  const before = process.cwd();
  const stdout = heard(process.stdout);
  const stderr = heard(process.stderr);
  // What the terminal of the test wants of colours is not what the command is tested with.
  vi.stubEnv('NO_COLOR', undefined).stubEnv('FORCE_COLOR', undefined);
  process.chdir(cwd);
  try {
    const code = await runCommandLine(args);
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.chdir(before);
    vi.unstubAllEnvs();
    stdout.end();
    stderr.end();
  }
}

/** Takes down what is written to a stream instead of sending it on. */
function heard(stream: NodeJS.WriteStream): { text(): string; end(): void } {
  let text = '';
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    return true;
  });
  return { text: () => text, end: () => spy.mockRestore() };
}
