import type { policy as english } from '../en/policy.ts';

export const policy: typeof english = {
  title: 'El panorama normativo',
  description: 'Lo que permiten la ley y la normativa estatales, en 51 jurisdicciones.',
};
