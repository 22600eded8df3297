// Runs `staffroom design` with the arguments given, in this process, and prints as JSON how long each step took and how
// much memory the whole needed. The table of the benchmark is made of it.
import process from 'node:process';
import { runCommandLine } from '../src/command-line.ts';

const start = performance.now();
const steps: { readonly name: string; readonly at: number }[] = [];
const write = process.stderr.write.bind(process.stderr);
// The command says on standard error when it begins a step; the lines go on to whoever listens.
process.stderr.write = (chunk: string | Uint8Array): boolean => {
  const [, name] = /^ *\d+% {2}(\S+)/.exec(String(chunk)) ?? [];
  if (name !== undefined && steps.at(-1)?.name !== name) steps.push({ name, at: performance.now() });
  return write(chunk);
};
const code = await runCommandLine(['design', ...process.argv.slice(2)]);
const end = performance.now();
const seconds = steps.map(({ name, at }, index) => [name, ((steps[index + 1]?.at ?? end) - at) / 1000]);
process.stdout.write(
  `\n${JSON.stringify({
    code,
    seconds: (end - start) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    steps: Object.fromEntries(seconds),
  })}\n`,
);
process.exitCode = code;
