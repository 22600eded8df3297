import type { journey as english } from '../en/journey.ts';

export const journey: typeof english = {
  title: 'El recorrido',
  description: 'Explorar, preparar, lanzar, ampliar, sostener.',
};
