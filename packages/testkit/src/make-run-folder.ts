import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** Makes the folder of a run and takes it away at its end; a global setup of Vitest. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'staffroom-run-'));
  project.provide('runFolder', folder);
  return () => rmSync(folder, { recursive: true });
}
