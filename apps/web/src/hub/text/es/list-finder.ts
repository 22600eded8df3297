import type { listFinder as english } from '../en/list-finder.ts';

export const listFinder: typeof english = {
  label: 'Filtrar esta lista',
  all: 'Todos',
  none: 'Nada coincide. Quite algún filtro.',
  count: (shown, all) => `${shown} de ${all} a la vista`,
  clear: 'Quitar filtros',
};
