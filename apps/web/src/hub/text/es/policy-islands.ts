import type { policyIslands as english } from '../en/policy-islands.ts';

export const policyIslands: typeof english = {
  show: 'Mostrar en el mapa',
  legend: 'Lo que muestran las casillas',
  aboutQuestion: 'Fuentes de cada respuesta',
  table: 'Todas las respuestas en una tabla',
  tableOnPaper:
    'Una fila por jurisdicción, una columna por pregunta. Cuanto más llena la marca, más hay de lo que se pregunta; las respuestas están en palabras con cada pregunta, más abajo.',
  tableNote:
    'Una fila por jurisdicción, una columna por pregunta. Los encabezados se quedan en su lugar al desplazarse.',
  jurisdiction: 'Jurisdicción',
  findState: 'Buscar un estado',
  onlyValue: 'Respuesta a la pregunta de arriba',
  allValues: 'Todas las respuestas',
  sortBy: (name) => `Ordenar por: ${name}`,
  found: (shown, all) => `${shown} de ${all} jurisdicciones`,
  noneFound: 'Ninguna jurisdicción tiene este nombre y esta respuesta.',

  chooseState: (n) => `Estado ${n}`,
  noState: 'Ninguno',
  onlyDifferences: 'Solo lo que difiere',
  differs: 'difiere',
  question: 'Pregunta',
  loading: 'Cargando las respuestas…',
  notFetched: 'No se pudieron cargar las respuestas. Compruebe la conexión y vuelva a cargar la página.',
  chooseTwo: 'Elija un estado para empezar y otros para ponerlos al lado.',
  compared: (n, differing) =>
    n < 2
      ? 'Elija otro estado para comparar.'
      : `${differing === 1 ? 'Difiere 1 fila' : `Difieren ${differing} filas`}.`,
  classSizeRow: 'Cifras de tamaño de clase',
  grades: (from, to) => (from === to ? `Grado ${from}` : `Grados ${from}–${to}`),
  perClass: 'por clase',
  perTeacher: 'por docente',
  daily: 'al día',
  average: 'promedio',
  noCap: 'No se encontró ningún tope',
  unknown: 'No se sabe',
  noYear: 'sin año',

  planFile: 'El archivo del plan',
  planHint:
    'El archivo plan.json que el Estudio exporta de un diseño, o que escribe el comando «staffroom design». Se queda en este dispositivo.',
  drop: 'Suelte aquí plan.json o elíjalo',
  state: 'El estado',
  chooseOne: 'Elija un estado',
  checking: 'Leyendo las normas…',
  another: 'La página no pudo cargar la comprobación. Revise la conexión e inténtelo de nuevo.',
  plan: (school, model, teams) => `${school}: ${model}, ${teams === 1 ? '1 equipo' : `${teams} equipos`}`,
  madeFor: (state) => `El archivo se hizo para ${state}.`,
  madeForNone: 'El archivo se hizo sin estado.',
  keptClasses: (n) =>
    n === 1
      ? '1 clase sigue junto a los equipos y aquí no se comprueba.'
      : `${n} clases siguen junto a los equipos y aquí no se comprueban.`,
  noTeams:
    'El plan no tiene equipos: su modelo deja las clases como están, y un archivo de plan no contiene clases.',
  outcomes: {
    blocked: 'Impedido',
    waiver: 'Necesita una dispensa',
    unknown: 'No se sabe',
    pass: 'Permitido',
    notApplicable: 'No se aplica',
  },
  confidence: { high: 'confianza alta', medium: 'confianza media', low: 'confianza baja: compruébela' },
  showThem: 'Mostrarlas',
  classSize: 'Tamaño de clase',
  goal: 'una meta',
  careful: 'Léase con cuidado',
  source: 'Fuente',
  noSource: 'no se leyó ninguna fuente',
  inEnglish: 'Las reglas hablan en inglés.',
  openState: (state) => `Toda la normativa de ${state}`,
  notJson: (name) => `${name} no es un archivo JSON. Tome plan.json de los archivos de un diseño.`,
  notAPlan: (name) =>
    `${name} no es un plan de Staffroom. Tome plan.json de los archivos de un diseño, no la lista, el informe ni los ajustes.`,
  otherVersion: (name, version) =>
    `${name} es un plan en el formato ${version}; esta página lee el formato 1. Diseñe de nuevo con esta versión de Staffroom.`,
  damaged: (name, place, problem) =>
    `${name} es un plan, pero algo en él no es como debe: en ${place}, ${problem}. Tome de nuevo el archivo del diseño.`,
  unknownRequest: (name, message) => `${name} es un plan, pero aquí no se conoce lo que pedía: ${message}`,
  tooLarge: (name) =>
    `${name} pasa de 50 MB, más que cualquier plan. Tome plan.json de los archivos de un diseño.`,
  results: (state) => `El diseño frente a las normas de ${state}`,
};
