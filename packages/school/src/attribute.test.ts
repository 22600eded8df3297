import { aStudent } from '@staffroom/testkit';
import { expect, test } from 'vitest';
import { attributesOf } from './attribute.ts';

test('attributes come in a fixed order and never from audit categories', () => {
  const students = [
    aStudent('S-1', {
      supports: ['IEP'],
      measures: { math: 480 },
      groups: { sex: 'F' },
      audits: { race: 'A' },
    }),
    aStudent('S-2', {
      supports: ['EL', 'IEP'],
      measures: { ela: 500 },
      groups: { sex: 'M' },
      audits: { race: 'B' },
    }),
  ];
  expect(attributesOf(students).map((attribute) => attribute.id)).toEqual([
    'support.EL',
    'support.IEP',
    'measure.ela',
    'measure.math',
    'group.sex=F',
    'group.sex=M',
  ]);
});

test('what nobody told is null, told "none" is zero', () => {
  const [known, unknown, other] = [
    aStudent('S-1', { supports: [] }),
    aStudent('S-2'),
    aStudent('S-3', { supports: ['EL'] }),
  ];
  const [english] = attributesOf([known, unknown, other]);
  expect([known, unknown, other].map((student) => english?.valueOf(student))).toEqual([0, null, 1]);
});
