import { expect, it } from 'vitest';
import { shapeOf } from './text-shape.ts';

const long = 'We sell the very best followers for every school in the country';

it('finds a text again whose numbers, addresses, marks and case a program varies', () => {
  const one = shapeOf('question', `${long}, order 123 at https://a.example/1 now!`, 'a@x.example');
  const other = shapeOf(
    'question',
    `${long.toUpperCase()} – order 987 at https://b.example/2 NOW…`,
    'b@y.example',
  );
  expect(other).toBe(one);
});

it('tells texts apart that say something else, and the same words in another form', () => {
  const one = shapeOf('question', long, 'a@x.example');
  expect(shapeOf('question', `${long} and town`, 'a@x.example')).not.toBe(one);
  expect(shapeOf('idea', long, 'a@x.example')).not.toBe(one);
});

it('tells short texts apart by who sent them', () => {
  const one = shapeOf('cohortApplication', 'We are ready.', 'ana@lake.example');
  expect(shapeOf('cohortApplication', 'We are ready!', 'ben@hill.example')).not.toBe(one);
  expect(shapeOf('cohortApplication', 'we are ready', 'Ana@lake.example')).toBe(one);
});
