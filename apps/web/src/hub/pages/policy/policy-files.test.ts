import { shippedFacts as facts, type Facts } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import { comparedSentences } from './compared-states.ts';
import { policyFiles, policyTranslationAt } from './policy-files.ts';

function written(path: string, from: Facts = facts): string {
  const file = policyFiles.find((each) => each.path === path);
  return file === undefined ? '' : file.write(from).body;
}

const linesOf = (text: string) => text.trimEnd().split('\r\n');

describe('the files of the policy landscape', () => {
  it('hold a row for every jurisdiction and question, unknown ones among them', () => {
    const [head = '', ...rows] = linesOf(written('/data/policy.csv'));
    expect(head.split(',').slice(0, 5)).toEqual([
      'state',
      'stateName',
      'indicator',
      'indicatorName',
      'value',
    ]);
    expect(rows).toHaveLength(51 * 19);
    expect(rows.filter((row) => row.includes(',unknown,'))).toHaveLength(969 - 590);
  });

  it('hold a row for every class-size figure, and for every jurisdiction without a rule', () => {
    const [head = '', ...rows] = linesOf(written('/data/class-size.csv'));
    const count = (status: string) => rows.filter((row) => row.split(',')[2] === status).length;
    expect(head.split(',')).toHaveLength(19);
    expect([count('rule'), count('noCapFound'), count('unknown'), count('repealed')]).toEqual([
      102, 23, 1, 2,
    ]);
  });

  it('write no text that a spreadsheet would take for a formula', () => {
    const [first, ...others] = facts.states;
    const edited = { ...facts, states: [{ ...first!, name: '=HYPERLINK("x")' }, ...others] };
    expect(linesOf(written('/data/policy.csv', edited))[1]).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('hold as JSON what the pages were written from', () => {
    expect(JSON.parse(written('/data/policy.json'))).toMatchObject({
      states: facts.states,
      classSize: facts.classSize,
    });
  });

  it('hold what the comparison tells in Spanish, each sentence of it', () => {
    const file = policyTranslationAt('/data/policy.es.json', facts);
    const told = JSON.parse(file?.body ?? '{}') as Readonly<Record<string, string>>;
    const codes = new Set(['all', 'statewide']);
    expect(
      comparedSentences(facts).filter((sentence) => !codes.has(sentence) && !(sentence in told)),
    ).toEqual([]);
    expect(told['all other districts']).toBe('todos los demás distritos');
    expect(policyTranslationAt('/data/policy.fr.json', facts)).toBeNull();
  });
});
