#!/usr/bin/env node
// Starts the staffroom command from its TypeScript sources, with no build. Plain JavaScript, because a Node too old to
// read TypeScript has to be able to read this far and say so.

// A namespace import: naming `registerHooks` here would stop an older Node before it can print the sentence below.
import * as nodeModule from 'node:module';
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isSupported = (major === 24 && minor >= 11) || major >= 26;

if (isSupported) {
  // The packages of the workspace name their sources under this condition (`exports` in each package.json). Set here
  // rather than on the command line, so that a plain `staffroom` works wherever the bin is linked.
  nodeModule.registerHooks({
    resolve: (specifier, context, nextResolve) =>
      nextResolve(specifier, { ...context, conditions: [...context.conditions, 'staffroom-source'] }),
  });
  // Keeps the compiled sources for the next run, which starts in half the time.
  nodeModule.enableCompileCache();
  await import('../src/main.ts');
} else {
  process.stderr.write(
    `Staffroom needs Node 24.11 or later in its line, or Node 26 or newer; this is Node ${process.versions.node}.\n` +
      'Maybe run it as "npx staffroom" inside the project folder after "npm ci": that brings its own Node on Linux.\n' +
      'Elsewhere install Node 24 from https://nodejs.org.\n',
  );
  process.exitCode = 1;
}
