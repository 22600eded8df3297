import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEnrollmentStore, type EnrollmentRow, type EnrollmentStore } from './enrollment-store.ts';

const row = (id: string, classId: string, personId: string, line = 2): EnrollmentRow => ({
  id,
  classId,
  personId,
  role: 'student',
  isPrimary: null,
  line,
});

function pairsOf(store: EnrollmentStore): readonly string[] {
  return Array.from({ length: store.size }, (_, at) => at)
    .filter((at) => store.isActive(at))
    .map(
      (at) =>
        `${store.classes.texts[store.classOf(at)] ?? ''}/${store.people.texts[store.personOf(at)] ?? ''}`,
    );
}

test('holds what it was given', () => {
  const store = createEnrollmentStore();
  store.beginFile('enrollments.csv', 'bulk');
  store.put({ id: 'e1', classId: 'c1', personId: 't1', role: 'teacher', isPrimary: true, line: 2 });
  store.put({ id: 'e2', classId: 'c1', personId: 's1', role: 'student', isPrimary: null, line: 3 });
  expect([store.roleOf(0), store.primaryOf(0), store.roleOf(1), store.primaryOf(1)]).toEqual([
    'teacher',
    true,
    'student',
    null,
  ]);
  expect(store.originOf(1)).toEqual({ file: 'enrollments.csv', line: 3 });
  expect(pairsOf(store)).toEqual(['c1/t1', 'c1/s1']);
});

test('tells a second row of one file from a change by a later one', () => {
  const store = createEnrollmentStore();
  store.beginFile('base.csv', 'bulk');
  expect(store.put(row('e1', 'c1', 's1'))).toBe('added');
  expect(store.put(row('e1', 'c1', 's1'))).toBe('duplicate');
  expect(store.put(row('e1', 'c2', 's1'))).toBe('conflict');
  store.beginFile('delta.csv', 'delta');
  expect(store.put(row('e1', 'c2', 's1'))).toBe('replaced');
  expect(store.put(row('e1', 'c3', 's1'))).toBe('conflict');
  expect(pairsOf(store)).toEqual(['c2/s1']);
});

test('rows without an id are all kept', () => {
  const store = createEnrollmentStore();
  store.beginFile('roster.csv', 'bulk');
  expect([store.put(row('', 'c1', 's1')), store.put(row('', 'c1', 's1'))]).toEqual(['added', 'added']);
});

test('behaves like a map from id to row, whatever is put and removed', () => {
  const id = fc.integer({ min: 0, max: 30 }).map((number) => `enrollment-${number}`);
  const step = fc.record({ id, person: fc.constantFrom('s1', 's2'), isRemoved: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
      const store = createEnrollmentStore();
      const expected = new Map<string, string>();
      for (const one of steps) {
        store.beginFile('delta.csv', 'delta');
        const outcome = one.isRemoved ? store.remove(one.id) : store.put(row(one.id, one.id, one.person));
        expect(outcome).toBe(
          one.isRemoved ? expected.has(one.id) : expected.has(one.id) ? 'replaced' : 'added',
        );
        if (one.isRemoved) expected.delete(one.id);
        else expected.set(one.id, `${one.id}/${one.person}`);
      }
      expect([...pairsOf(store)].toSorted()).toEqual([...expected.values()].toSorted());
    }),
  );
});

test('finds every id among many', () => {
  const store = createEnrollmentStore();
  store.beginFile('base.csv', 'bulk');
  const ids = Array.from({ length: 20_000 }, (_, index) => `id-${index}`);
  expect(new Set(ids.map((id) => store.put(row(id, 'c', 's'))))).toEqual(new Set(['added']));
  expect(new Set(ids.map((id) => store.put(row(id, 'c', 's'))))).toEqual(new Set(['duplicate']));
});
