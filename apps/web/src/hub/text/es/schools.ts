import type { schools as english } from '../en/schools.ts';

export const schools: typeof english = {
  title: 'Escuelas y sistemas',
  description: 'Dónde los equipos de educadores comparten estudiantes hoy.',
};
