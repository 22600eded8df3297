import { describe, expect, it } from 'vitest';
import { yearIn } from './year-in.ts';

describe('the year that a period is printed with', () => {
  it('is a year or a school year', () => {
    expect(yearIn('2019 (first team)')).toBe('2019');
    expect(yearIn('about 2022-23 (three years after launch)')).toBe('2022-23');
    expect(yearIn('2013-14 to 2021-22')).toBe('2013-14');
  });

  it('is not known where none is printed', () => {
    expect(yearIn('first year of the work, as told by a funder')).toBeNull();
  });
});
