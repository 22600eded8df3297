import type { search as english } from '../en/search.ts';
import { searchPage } from './search-page.ts';

export const search: typeof english = {
  title: 'Buscar',
  description:
    'Busque a la vez en modelos, roles, estados, evidencia, escuelas, aliados, fuentes y palabras.',
  page: searchPage,
  pageKind: 'Página',
  termKind: 'Glosario',
  entryKind: 'Directorio',
  cohortKind: 'Cohorte',
  glossary: {
    title: 'Glosario',
    description:
      'Las palabras de la dotación estratégica de personal escolar y lo que significan aquí: un significado para cada una.',
    lead: 'Un significado para cada palabra, aquí y en el Estudio. Las palabras con línea de puntos se explican donde están.',
    filterLabel: 'Encontrar una palabra',
    groups: {
      teams: 'Equipos y estudiantes',
      roles: 'Roles',
      time: 'Tiempo',
      money: 'Dinero',
      law: 'Ley y contrato',
      systems: 'Programas y formatos',
      research: 'Leer investigaciones',
      studio: 'En el Estudio',
    },
    otherLanguage: 'En inglés',
  },
};
