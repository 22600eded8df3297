import type { home as english } from '../en/home.ts';

export const home: typeof english = {
  title: '¿Y si nadie tuviera que enseñar en soledad?',
  description:
    'La dotación estratégica rodea a los estudiantes de equipos de educadores con fortalezas y roles distintos.',
};
