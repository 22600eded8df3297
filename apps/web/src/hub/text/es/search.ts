import type { search as english } from '../en/search.ts';

export const search: typeof english = {
  title: 'Buscar',
  description: 'Buscar en todo el sitio.',
};
