import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { progressDisplay } from './progress-display.ts';

const showCursor = '\u001B[?25h';
const hideCursor = '\u001B[?25l';

/** A stream that remembers what was written, as a terminal or as a pipe. */
function screen(isTTY: boolean): { readonly stream: NodeJS.WriteStream; readonly text: () => string } {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80, rows: 24 });
  // Of a terminal the display uses no more than this.
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => String(stream.read() ?? '') };
}

describe('progressDisplay', () => {
  test('writes one plain line a step into a pipe', () => {
    const { stream, text } = screen(false);
    const display = progressDisplay(stream, false);
    display.update(0.08, 'placing 12 adults', '');
    display.update(0.09, 'placing 12 adults', 'within 3% of the proved best');
    display.update(0.3, 'sharing 90 students', '');
    display.end();
    expect(text()).toBe('  8%  placing 12 adults\n 30%  sharing 90 students\n');
  });

  test('gives the terminal back at its end, and draws again for a later step', () => {
    const { stream, text } = screen(true);
    const display = progressDisplay(stream, false);
    display.update(0, 'reading', 'users');
    display.end();
    const first = text();
    expect(first).toContain('reading  users');
    expect(first.lastIndexOf(showCursor)).toBeGreaterThan(first.lastIndexOf(hideCursor));
    display.update(0.5, 'rosters', 'sharing');
    display.end();
    const second = text();
    expect(second).toContain('rosters  sharing');
    expect(second.lastIndexOf(showCursor)).toBeGreaterThan(second.lastIndexOf(hideCursor));
    display.end();
    expect(text()).toBe('');
  });

  test('is silent where that was asked for', () => {
    const { stream, text } = screen(true);
    const display = progressDisplay(stream, true);
    display.update(0.5, 'rosters', 'sharing');
    display.end();
    expect(text()).toBe('');
  });
});
