import { applyFactEdits, factAt, factRecordsOf, shippedFacts, type FactKind } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import { editUnitAt } from './edit-unit.ts';
import { composeChange, lacksSource, sourceEntry, sourceOf } from './fact-change-form.ts';
import type { JsonObject, JsonValue } from './json-value.ts';

function recordOf(kind: FactKind, id: string): JsonValue {
  return factRecordsOf(shippedFacts, kind).find((record) => record.id === id)?.value as JsonValue;
}

const source = {
  title: 'Class size rules',
  url: 'https://az.example/rules',
  year: '2026',
  note: 'Read again.',
};
const alabama = recordOf('state', 'AL');
const unit = editUnitAt(alabama, ['indicators', 'classSizeLimit', 'value']);
const place = { kind: 'state', recordId: 'AL', unit, source, messageId: null } as const;

describe('a change that was typed', () => {
  it('puts a value under its new source, and the facts hold together with it', () => {
    const value = { ...(unit.value as JsonObject), value: 'unknown', note: 'Read again.' };
    const { edit } = composeChange({ ...place, value });
    expect(edit).toMatchObject({ path: '/indicators/classSizeLimit', change: 'set', year: 2026 });
    const made = {
      ...edit,
      id: 'one',
      reverts: null,
      ...factAt(shippedFacts, edit ?? { ...place, path: '' }),
    };
    const { facts, refused } = applyFactEdits(shippedFacts, [
      made as Parameters<typeof applyFactEdits>[1][number],
    ]);
    expect(refused).toEqual([]);
    expect(facts.states.find(({ state }) => state === 'AL')?.indicators.classSizeLimit).toMatchObject({
      value: 'unknown',
      sourceUrl: source.url,
      dataYear: 2026,
    });
  });

  it('is of one word alone where its source stays', () => {
    const same = { ...sourceOf(alabama, unit, null), title: 'Rules', note: 'A word.' };
    const value = { ...(unit.value as JsonObject), note: 'One word.' };
    expect(composeChange({ ...place, source: same, value }).edit).toMatchObject({
      path: '/indicators/classSizeLimit/note',
      value: 'One word.',
    });
  });

  it('says what is missing, field by field, and that nothing was changed', () => {
    const form = composeChange({
      ...place,
      source: { title: '', url: 'az rules', year: '26', note: ' ' },
      value: unit.value,
    });
    expect(form).toMatchObject({
      edit: null,
      problems: { title: 'required', url: 'notAnAddress', year: 'notAYear', note: 'required' },
    });
    const same = { ...sourceOf(alabama, unit, null), title: 'Rules', note: 'Why' };
    expect(composeChange({ ...place, source: same, value: unit.value })).toMatchObject({
      problems: { value: 'Nothing was changed yet.' },
    });
  });
});

describe('the sources that a record lists', () => {
  const model = recordOf('model', 'newCoreTeam');
  const summary = editUnitAt(model, ['summary']);
  const [listed] = shippedFacts.models.models.find(({ id }) => id === 'newCoreTeam')?.sources ?? [];

  it('lack a page that is not among them', () => {
    expect(lacksSource(model, summary, source.url)).toBe(true);
    expect(lacksSource(model, summary, listed?.url ?? '')).toBe(false);
    expect(lacksSource(alabama, unit, source.url)).toBe(false);
  });

  it('get an entry with a name of its own', () => {
    const page = { title: source.title, url: source.url, year: 2026 };
    const once = sourceEntry(model, page);
    expect(once).toEqual({ id: 'az-example-2026', ...page });
    expect(sourceEntry({ sources: [once] }, page)).toMatchObject({ id: 'az-example-2026-2' });
  });

  it('tell the title and year of a page that somebody names', () => {
    expect(sourceOf(model, summary, listed?.url ?? '')).toMatchObject({
      title: listed?.title,
      year: String(listed?.year),
    });
  });
});
