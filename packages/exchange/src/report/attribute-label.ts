import { sentenceCase } from './number-text.ts';
import type { Attribute } from '@staffroom/school';

/** An attribute's name for people: `ela` is an abbreviation and becomes ELA, `sex: F` becomes Sex: F. */
export function attributeLabel({ label }: Attribute): string {
  return /^[a-z]{1,3}$/.test(label) ? label.toUpperCase() : sentenceCase(label);
}
