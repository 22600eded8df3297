import { expect, it } from 'vitest';
import { documentTitle } from './document-title.ts';

it('names the screen first, and nothing that is not known', () => {
  expect(documentTitle('Teams', ['Riverbend Middle', null])).toBe('Teams · Riverbend Middle · Staffroom');
  expect(documentTitle(null, [])).toBe('Staffroom');
});
