import { decodeText, detectEncoding, type Encoding } from './encoding.ts';
import { detectDelimiter, statedDelimiter, type Delimiter } from './delimiter.ts';
import { splitRows } from './split-rows.ts';
import type { Table } from './table.ts';

/** Bytes that can be read from the start any number of times. A chunk is valid until the next one is asked for. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

interface Dialect {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Whether the first line names the delimiter and holds nothing else. */
  readonly isStated: boolean;
}

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};
const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  '\t': 'tabs',
  ';': 'semicolons',
  '|': 'vertical bars',
};

/** A delimited text file as a table; encoding and delimiter are told from its bytes. */
export function textTable(place: Pick<Table, 'name' | 'file' | 'folder'>, open: ByteSource): Table {
  let known: Promise<Dialect> | null = null;
  const dialect = (): Promise<Dialect> => (known ??= dialectOf(open));
  return {
    ...place,
    async assumption() {
      const { encoding, delimiter } = await dialect();
      const isPlain = encoding === 'utf-8' && delimiter === ',';
      return isPlain ? null : `read as ${encodingNames[encoding]}, separated by ${delimiterNames[delimiter]}`;
    },
    async *read() {
      const { encoding, delimiter, isStated } = await dialect();
      for await (const batch of splitRows(decodeText(open(), encoding), delimiter)) {
        yield isStated ? { ...batch, rows: batch.rows.filter(({ line }) => line > 1) } : batch;
      }
    },
  };
}

async function dialectOf(open: ByteSource): Promise<Dialect> {
  const encoding = await detectEncoding(open());
  let start = '';
  for await (const text of decodeText(open(), encoding)) {
    start += text;
    if (start.length >= 4096) break;
  }
  const stated = statedDelimiter(start);
  return { encoding, delimiter: stated ?? detectDelimiter(start), isStated: stated !== null };
}
