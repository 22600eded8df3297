/** One row of a table with the physical line on which it starts, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Something odd about how a row is written. An unclosed quote loses its line; the others lose nothing. */
export interface RowFault {
  readonly line: number;
  readonly kind: 'unclosed-quote' | 'stray-quote' | 'line-break-in-cell' | 'control-character';
}

/** Rows come in batches: a promise for each of a million rows costs more than reading them. */
export interface RowBatch {
  readonly rows: readonly Row[];
  readonly faults: readonly RowFault[];
}

/** One table of a source: a delimited text file or a sheet. It can be read any number of times. */
export interface Table {
  /** The file's name without folder and ending, or the sheet's name. */
  readonly name: string;
  /** How people know it, e.g. `enrollments.csv` or `roster.xlsx, sheet Students`. */
  readonly file: string;
  /** The folder inside the source, `''` at its top. */
  readonly folder: string;
  /** How the text was understood, e.g. `Windows-1252, separated by semicolons`; null where nothing had to be assumed. */
  assumption(): Promise<string | null>;
  /** Every row, the header included. Throws where the bytes cannot be read to their end. */
  read(): AsyncIterable<RowBatch>;
}
