import type { evidence as english } from '../en/evidence.ts';

export const evidence: typeof english = {
  title: 'Resultados',
  description: 'Lo que se ha encontrado y la solidez de cada estudio.',
};
