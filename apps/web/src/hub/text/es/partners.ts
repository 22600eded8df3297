import type { partners as english } from '../en/partners.ts';

export const partners: typeof english = {
  title: 'Aliados y coalición',
  description: 'Quién ayuda y en qué.',
};
