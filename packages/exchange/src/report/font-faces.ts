/** A font file of the report. */
export interface ReportFace {
  readonly family: string;
  readonly weight: number;
  /** The file inside its npm package. */
  readonly file: string;
}

/** The report's own type. */
export const reportFaces = [
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
] as const satisfies readonly ReportFace[];

/**
 * The faces as CSS with their files inside, so that the report needs nothing from anywhere.
 *
 * @param files the bytes of each face's file, in the order of `reportFaces`.
 */
export function fontFaces(files: readonly Uint8Array[]): string {
  return reportFaces
    .map(({ family, weight }, index) => {
      const file = files[index];
      if (file === undefined) throw new RangeError(`The file of ${family} ${weight} is missing`);
      return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${base64(file)}) format("woff2")}`;
    })
    .join('\n');
}

/** Bytes at a time that fit into one call. */
const pieceSize = 8192;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += pieceSize)
    text += String.fromCharCode(...bytes.subarray(at, at + pieceSize));
  return btoa(text);
}
