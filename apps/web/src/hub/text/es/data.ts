import type { data as english } from '../en/data.ts';

export const data: typeof english = {
  title: 'Datos e interfaz',
  description: 'Cada dato, con su fuente, en archivos.',
};
