import { expect, test } from 'vitest';
import { schoolAddress, wishIn, wishing } from './wished-model.ts';

test('a wish goes along with an address, whatever it says already', () => {
  expect(wishing('/studio', 'newCoreTeam')).toBe('/studio?model=newCoreTeam');
  expect(wishing('/studio?all=yes', 'newCoreTeam')).toBe('/studio?all=yes&model=newCoreTeam');
  expect(wishing('/d/device/schools', null)).toBe('/d/device/schools');
});

test('a school opens at its roster, or at the model that somebody wants to try', () => {
  expect(schoolAddress('device', 'oak', null)).toBe('/d/device/s/oak/roster');
  expect(schoolAddress('device', 'oak', 'a b&c')).toBe('/d/device/s/oak/model?model=a+b%26c');
});

test('a wish is read from the address that it went along with', () => {
  expect(wishIn(wishing('/studio?all=yes', 'a b&c'))).toBe('a b&c');
  expect(wishIn('/studio')).toBeNull();
});
