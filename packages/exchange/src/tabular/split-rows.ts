import type { Row, RowBatch, RowFault } from './table.ts';

const quote = 34;
const space = 32;
const lineFeed = 10;
const carriageReturn = 13;

/** A quote open for this many characters is a mistake, not a cell: reading on would swallow the rest of the file. */
const longestQuoted = 65_536;
/** A line of this length is not a row of a table. */
const longestLine = 1_048_576;

/** Characters of C0 and C1 but for tab and line ends: damage, or commands to a terminal. */
const controls = /[^\P{Cc}\t\n\r]/u;
const everyControl = new RegExp(controls, 'gu');

/** A text without control characters other than tab and line ends. */
export function withoutControls(text: string): string {
  return controls.test(text) ? text.replace(everyControl, '') : text;
}

/** Where one row ends and what it holds; `next` is -1 while the text so far does not hold the whole row. */
interface Scan {
  next: number;
  lines: number;
  cells: string[];
  isUnclosed: boolean;
  hasStrayQuote: boolean;
}

/**
 * Splits delimited text into rows as RFC 4180 says, and beyond it what districts send: LF, CRLF or CR line ends, none at the
 * end, line breaks in quotes, quotes that never close (their line is lost, the rest is read).
 * Our own because physical line numbers, recovery after a bad quote and a million rows in seconds are needed together.
 * Throws RangeError where a line is longer than a million characters.
 */
export async function* splitRows(texts: AsyncIterable<string>, delimiter: string): AsyncGenerator<RowBatch> {
  const splitter = createSplitter(delimiter.charCodeAt(0));
  for await (const text of texts) {
    const batch = splitter(text, false);
    if (batch.rows.length > 0 || batch.faults.length > 0) yield batch;
  }
  yield splitter('', true);
}

function createSplitter(delimiter: number): (text: string, isEnd: boolean) => RowBatch {
  let rest = '';
  let line = 1;
  return (more, isEnd) => {
    const text = rest + more;
    const rows: Row[] = [];
    const faults: RowFault[] = [];
    const mayHaveControls = controls.test(text);
    let start = 0;
    while (start < text.length) {
      const scan = scanRow(text, start, delimiter, isEnd);
      if (scan.isUnclosed) {
        faults.push({ line, kind: 'unclosed-quote' });
        start = endOfLine(text, start);
        line++;
        continue;
      }
      if (scan.next === -1) {
        if (text.length - start > longestLine)
          throw new RangeError(`line ${line} is longer than ${longestLine} characters: this is not a table`);
        break;
      }
      const hasControls = mayHaveControls && scan.cells.some((cell) => controls.test(cell));
      if (hasControls) faults.push({ line, kind: 'control-character' });
      rows.push({ line, cells: hasControls ? scan.cells.map(withoutControls) : scan.cells });
      if (scan.hasStrayQuote) faults.push({ line, kind: 'stray-quote' });
      if (scan.lines > 1) faults.push({ line, kind: 'line-break-in-cell' });
      line += scan.lines;
      start = scan.next;
    }
    rest = text.slice(start);
    return { rows, faults };
  };
}

function scanRow(text: string, start: number, delimiter: number, isEnd: boolean): Scan {
  const scan: Scan = { next: -1, lines: 1, cells: [], isUnclosed: false, hasStrayQuote: false };
  let position = start;
  for (;;) {
    let cell = '';
    let from = position;
    const opening = openingQuote(text, position);
    if (opening !== -1) {
      position = opening;
      const end = endOfQuoted(text, position);
      // A quote at the very end of what we have may be the first half of a doubled one.
      if (end === -1 || (end === text.length && !isEnd)) {
        scan.isUnclosed = end === -1 && (isEnd || text.length - start > longestQuoted);
        return scan;
      }
      cell = text.slice(position + 1, end - 1);
      if (cell.includes('"')) cell = cell.replaceAll('""', '"');
      scan.lines += countLineBreaks(cell);
      from = end;
      position = end;
    }
    let code = 0;
    for (; position < text.length; position++) {
      code = text.charCodeAt(position);
      if (code === delimiter || code === lineFeed || code === carriageReturn) break;
    }
    // A carriage return at the very end of what we have may be the first half of a CRLF.
    if (!isEnd && (position >= text.length || (code === carriageReturn && position + 1 === text.length)))
      return scan;
    const plain = text.slice(from, position);
    if (cell === '' && from === position) scan.cells.push('');
    else if (cell === '') scan.cells.push(plain);
    else if (plain.trim() === '') scan.cells.push(cell);
    else if (scan.lines > 1) {
      // Line breaks and then text after the quote: the quote belongs to a later row, this one never closed.
      scan.isUnclosed = true;
      return scan;
    } else {
      scan.hasStrayQuote = true;
      scan.cells.push(cell + plain);
    }
    if (position < text.length && code === delimiter) {
      position++;
      continue;
    }
    const isCrLf = code === carriageReturn && text.charCodeAt(position + 1) === lineFeed;
    scan.next = Math.min(text.length, position + (isCrLf ? 2 : 1));
    return scan;
  }
}

/** The position of the quote that opens the cell at `start`, spaces before it forgiven; -1 where the cell is not quoted. */
function openingQuote(text: string, start: number): number {
  let position = start;
  while (text.charCodeAt(position) === space) position++;
  return text.charCodeAt(position) === quote ? position : -1;
}

/** The position after the closing quote of a cell that opens at `start`, or -1 where none closes it. */
function endOfQuoted(text: string, start: number): number {
  let position = text.indexOf('"', start + 1);
  while (position !== -1 && text.charCodeAt(position + 1) === quote)
    position = text.indexOf('"', position + 2);
  return position === -1 ? -1 : position + 1;
}

function endOfLine(text: string, start: number): number {
  let position = start;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    position++;
    if (code === lineFeed) break;
    if (code === carriageReturn) {
      if (text.charCodeAt(position) === lineFeed) position++;
      break;
    }
  }
  return position;
}

function countLineBreaks(cell: string): number {
  let count = 0;
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    if (code === lineFeed || (code === carriageReturn && cell.charCodeAt(index + 1) !== lineFeed)) count++;
  }
  return count;
}
