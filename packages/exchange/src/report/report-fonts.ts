import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontFaces, reportFaces } from './font-faces.ts';

let known: string | null = null;

/** The report's own type as CSS, from the font packages on this machine. */
export function reportFonts(): string {
  const require = createRequire(import.meta.url);
  known ??= fontFaces(reportFaces.map(({ file }) => readFileSync(require.resolve(file))));
  return known;
}
