import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAssessments, writeAssessments } from './assessment-store.ts';
import type { Rating } from './rating.ts';

const rating = fc.constantFrom<Rating>(0, 1, 2, 3, null);
const assessment = fc.record({
  id: fc.uuid(),
  begun: fc.constantFrom('2026-01-31', '2027-12-01'),
  answers: fc.dictionary(fc.stringMatching(/^[a-z]{2}\d$/), rating, { noNullPrototype: true }),
});

describe('assessments that a device keeps', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(assessment), (assessments) => {
        expect(readAssessments(writeAssessments(assessments))).toEqual(assessments);
      }),
    );
  });

  it('are none where nothing was kept, or nothing that can be read', () => {
    expect(readAssessments(null)).toEqual([]);
    expect(readAssessments('{"half')).toEqual([]);
    expect(readAssessments('{"id":"a"}')).toEqual([]);
  });

  it('leave out what is no rating, and keep the rest', () => {
    expect(
      readAssessments(
        '[{"id":"a","begun":"2026-11-24","answers":{"dl1":2,"dl2":7,"dl3":"3","dl4":null}},{"id":4}]',
      ),
    ).toEqual([{ id: 'a', begun: '2026-11-24', answers: { dl1: 2, dl4: null } }]);
  });
});
