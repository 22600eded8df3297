import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const faces = [
  {
    family: 'Public Sans',
    weight: 400,
    file: '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2',
  },
  {
    family: 'Public Sans',
    weight: 600,
    file: '@fontsource/public-sans/files/public-sans-latin-600-normal.woff2',
  },
  {
    family: 'Source Serif 4',
    weight: 600,
    file: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  },
] as const;

/** The report's own type as CSS, so that the file needs nothing from anywhere. */
export function reportFonts(): string {
  const require = createRequire(import.meta.url);
  return faces
    .map(({ family, weight, file }) => {
      const bytes = readFileSync(require.resolve(file)).toString('base64');
      return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${bytes}) format("woff2")}`;
    })
    .join('\n');
}
