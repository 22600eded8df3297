import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRows } from './split-rows.ts';
import type { Row, RowFault } from './table.ts';

interface Split {
  readonly rows: readonly Row[];
  readonly faults: readonly RowFault[];
}

async function split(pieces: readonly string[], delimiter = ','): Promise<Split> {
  const rows: Row[] = [];
  const faults: RowFault[] = [];
  async function* texts(): AsyncGenerator<string> {
    yield* pieces;
  }
  for await (const batch of splitRows(texts(), delimiter)) {
    rows.push(...batch.rows);
    faults.push(...batch.faults);
  }
  return { rows, faults };
}

const cellsOf = ({ rows }: Split): readonly (readonly string[])[] => rows.map((row) => row.cells);

test.for([
  ['LF', 'a,b\nc,d\n'],
  ['CRLF', 'a,b\r\nc,d\r\n'],
  ['CR', 'a,b\rc,d\r'],
  ['no final line end', 'a,b\nc,d'],
] as const)('splits rows with %s', async ([, text]) => {
  const { rows, faults } = await split([text]);
  expect(rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['c', 'd'] },
  ]);
  expect(faults).toEqual([]);
});

test('quotes hold delimiters, doubled quotes and line breaks; lines are counted as they stand in the file', async () => {
  const { rows, faults } = await split(['"a,1","say ""hi""","x\ny"\nb,,\n']);
  expect(rows).toEqual([
    { line: 1, cells: ['a,1', 'say "hi"', 'x\ny'] },
    { line: 3, cells: ['b', '', ''] },
  ]);
  expect(faults).toEqual([{ line: 1, kind: 'line-break-in-cell' }]);
});

test('a quote inside a cell is text, text after a closing quote is kept with a fault', async () => {
  const { rows, faults } = await split(['5" pipe,"a"b\n']);
  expect(rows).toEqual([{ line: 1, cells: ['5" pipe', 'ab'] }]);
  expect(faults).toEqual([{ line: 1, kind: 'stray-quote' }]);
});

test('a quote that never closes costs its own line only', async () => {
  const atEnd = await split(['a,b\n"c,d\ne,f\n']);
  expect(cellsOf(atEnd)).toEqual([
    ['a', 'b'],
    ['e', 'f'],
  ]);
  expect(atEnd.faults).toEqual([{ line: 2, kind: 'unclosed-quote' }]);
  const beforeQuoted = await split(['"c,d\n"e","f"\n']);
  expect(beforeQuoted).toEqual({
    rows: [{ line: 2, cells: ['e', 'f'] }],
    faults: [{ line: 1, kind: 'unclosed-quote' }],
  });
});

test('an open quote does not swallow a long file', async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `${index},value`);
  const { rows, faults } = await split(['"broken,line\n', `${lines.join('\n')}\n`]);
  expect(rows).toHaveLength(20_000);
  expect(faults).toEqual([{ line: 1, kind: 'unclosed-quote' }]);
});

test('a line of a million characters is no table', async () => {
  await expect(split(['a'.repeat(1_048_577)])).rejects.toThrow('line 1 is longer than 1048576 characters');
});

/** RFC 4180 writing, the reference that reading is tested against. */
function write(table: readonly (readonly string[])[], delimiter: string, end: string): string {
  const cell = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return table.map((cells) => cells.map(cell).join(delimiter) + end).join('');
}

const anyCell = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', ',', ';', '\t', '"', '\n', '\r'),
  maxLength: 6,
});
const anyTable = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { maxLength: 8 });

test('reads back what was written, with every delimiter and line end', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTable,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      async (table, delimiter, end) => {
        expect(cellsOf(await split([write(table, delimiter, end)], delimiter))).toEqual(table);
      },
    ),
  );
});

test('does not depend on how the text is cut into pieces', async () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r'), maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await split(text.split(''))).toEqual(await split([text]));
    }),
  );
});

test('control characters are left out, with their line', async () => {
  const { rows, faults } = await split(['id,name\nS-\u00001,\u001B[2JAsh\nS-2,"a\tb\nc"\n']);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['id', 'name'],
    ['S-1', '[2JAsh'],
    ['S-2', 'a\tb\nc'],
  ]);
  expect(faults).toEqual([
    { line: 2, kind: 'control-character' },
    { line: 3, kind: 'line-break-in-cell' },
  ]);
});

test('spaces may stand before a quote', async () => {
  const { rows, faults } = await split(['"a", "b,c",  "d"\n', 'e, f "g",h\n']);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['a', 'b,c', 'd'],
    ['e', ' f "g"', 'h'],
  ]);
  expect(faults).toEqual([]);
});
