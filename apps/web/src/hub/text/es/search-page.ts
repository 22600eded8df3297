import type { searchPage as english } from '../en/search-page.ts';

export const searchPage: typeof english = {
  label: '¿Qué busca?',
  hint: 'No importan los pequeños errores al escribir.',
  submit: 'Buscar',
  begin: 'Escriba una palabra: un modelo, un estado, un rol, una organización, una pregunta.',
  none: (words) => `No se encontró nada para «${words}».`,
  noneHelp: 'Pruebe con menos palabras o con otras, mire el glosario o pregúntenos.',
  count: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
  first: (shown, count) => `Los primeros ${shown} de ${count} resultados`,
  all: (words) => `Todos los resultados para «${words}»`,
  ask: 'Hacer una pregunta',
  list: 'Sugerencias',
};
