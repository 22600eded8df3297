import type { framework as english } from '../en/framework.ts';

export const framework: typeof english = {
  title: 'El marco',
  description: 'Seis rasgos y cuatro condiciones de la dotación estratégica de personal escolar.',
};
