import type { policy as english } from '../en/policy.ts';
import { policyReadings } from './policy-readings.ts';
import { policyValues } from './policy-values.ts';

const listed = new Intl.ListFormat('es');
const counted = new Intl.PluralRules('es');
const count = (n: number, one: string, many: string): string =>
  `${n} ${counted.select(n) === 'one' ? one : many}`;

export const policy: typeof english = {
  title: 'El panorama normativo',
  description:
    'Lo que la ley y la normativa estatales permiten a una escuela que se organiza en equipos: 19 preguntas a los 50 estados y al Distrito de Columbia, cada respuesta con su fuente y su año.',
  lead: '¿Qué puede cambiar una escuela en cuanto a quién enseña a quién? Diecinueve preguntas a los cincuenta estados y al Distrito de Columbia. Cada respuesta tiene su fuente y su año; lo que nadie ha leído aún aparece rayado.',
  notLegal: 'Datos para quienes diseñan equipos. No es asesoría legal.',

  values: policyValues,
  readings: policyReadings,
  kinds: {
    'nctq-2024': 'Panorama de NCTQ de 2024',
    'nctq-archive': 'Una tabla anterior de NCTQ',
    'nctq-2019': 'Tabla de NCTQ de 2019',
    ecs: 'Education Commission of the States',
    statute: 'Ley',
    regulation: 'Reglamento',
    'state-agency': 'Organismo estatal',
    secondary: 'De segunda mano: prensa, organización o página de un distrito',
    derived: 'Inferido de otro dato con fuente',
  },
  groups: {
    'removing-barriers': 'Quitar obstáculos',
    'seeding-innovation': 'Sembrar innovación',
    supplementary: 'Otras preguntas',
  },
  groupsAbout: {
    'removing-barriers': 'Normas que pueden estorbar a un equipo, y si se pueden levantar.',
    'seeding-innovation':
      'Dinero, ayuda y libertad que un estado da a nuevas formas de organizar al personal.',
    supplementary: 'Tablas más antiguas que pesan en un diseño. Lea cada una con su año.',
  },

  mirror: 'Leído en una copia republicada: compruebe el texto oficial',
  noSourceRead: 'No se leyó ninguna fuente',
  correct: 'Corregir',
  tellUs: 'Díganos',

  mapOf: (indicator) => `Mapa: ${indicator}`,
  legend: 'Lo que muestran las casillas',
  states: (n) => count(n, 'jurisdicción', 'jurisdicciones'),
  knownOf: (known, all) => `${known} de ${all} conocidas`,

  questions: 'Las preguntas',
  questionsLead: 'Cuántas jurisdicciones dan cada respuesta. La parte rayada no se conoce.',
  coverage: 'Cuánto se sabe',
  coverageRated: (known, all, derived) =>
    `De las diez pruebas que califica NCTQ se conocen ${known} de ${all} respuestas (${Math.round((known / all) * 100)} por ciento): ${derived} se infieren de otro dato con fuente y ${known - derived} se apoyan directamente en una fuente.`,
  coverageAll: (known, all, snapshot) =>
    `De todas las preguntas son ${known} de ${all} (${Math.round((known / all) * 100)} por ciento). ${snapshot} respuestas se leyeron en el propio panorama de NCTQ de 2024.`,
  coverageClassSize: (rules, states, noCap, unknown, partial) =>
    `Tamaño de clase: ${rules} normas en ${states} jurisdicciones; ${noCap} donde no se encontró ningún tope; ${unknown} sin conocer. En ${partial} de las que tienen normas, lo encontrado no cubre algunos grados.`,
  caveats: 'Léase con cuidado',
  caveatList: [
    'Lo que no se sabe, no se sabe. No es un sí ni un no, y nada se adivinó. Pregunte antes de contar con ello.',
    'El año es el de lo que se leyó, no el de hoy. Donde no hay año, la copia leída no llevaba ninguno.',
    'Una página marcada como copia republicada no era la oficial. La cita lleva al texto oficial.',
    '«No se encontró» en tamaño de clase se apoya sobre todo en revisiones de kindergarten a tercer grado de 2016 y 2018. Los grados superiores pueden tener normas.',
    'Los contratos entre distritos y personal también pueden limitar clases, tiempo de planificación y pago. No están aquí.',
    'Las normas federales rigen en todas partes: un auxiliar pagado con Título I trabaja bajo la supervisión directa de un docente, cerca de él (34 CFR 200.59).',
    'Las fuentes se leyeron como extractos guardados, no en vivo y a menudo no completas. Compruebe una cifra en su fuente antes de imprimirla.',
  ],
  nctq: 'Qué es esto y qué no es',
  nctqText: (readFor) => [
    'El National Council on Teacher Quality (NCTQ) publicó un panorama de la política estatal sobre dotación estratégica, con datos de septiembre de 2024. Califica diez pruebas bajo dos títulos, quitar obstáculos y sembrar innovación, y no ordena a los estados.',
    `Este panorama hace esas diez preguntas y nueve más. No es una copia de aquel: las páginas de NCTQ se leyeron solo para ${listed.format(readFor)}, no todas completas. Lo demás viene de leyes, reglamentos, organismos estatales, tablas de la Education Commission of the States (ECS), tablas anteriores de NCTQ y prensa, con palabras nuestras.`,
  ],
  asTable: 'Todas las respuestas en una tabla',
  downloads: 'Llévese los datos',
  downloadsLead: 'Cada respuesta con su nota, fuente, año y tipo de fuente, una por fila.',
  files: {
    csv: 'Todas las respuestas (CSV)',
    json: 'Todas las respuestas y normas de tamaño de clase (JSON)',
    classSize: 'Normas de tamaño de clase (CSV)',
  },
  cite: 'Cítese como',
  citation: (edition, address) =>
    `Staffroom, El panorama normativo de la dotación estratégica de personal escolar, edición ${edition}. ${address}`,
  licence:
    'De uso libre con esta referencia. Una respuesta que se tome necesita su propia fuente y su año, como figuran a su lado.',

  indicatorTrail: 'Pregunta',
  why: 'Por qué importa',
  allowed: 'Las respuestas',
  nobody: 'Ninguna jurisdicción.',
  federal: 'Mínimo federal',
  national: 'Cifra nacional publicada',
  nationalOurs: (ours, word) =>
    `Aquí: ${count(ours, 'jurisdicción', 'jurisdicciones')} con «${word}». No tienen por qué coincidir: no se publicaron listas, y lo leído aquí es más amplio o está incompleto.`,
  definition: 'Sobre la pregunta misma',
  previous: 'Anterior',
  next: 'Siguiente',
  otherQuestions: 'Todas las preguntas',

  stateTitle: (state) => `${state}: qué permite la normativa a una escuela en equipos`,
  stateDescription: (state, known, all) =>
    `Lo que ${state} permite a una escuela que se organiza en equipos: tamaño de clase, dispensas, auxiliares, tiempo de planificación, docentes líderes, pago y subvenciones. ${known} de ${all} respuestas conocidas, cada una con fuente y año.`,
  stateLead: (known, all) => `${known} de ${all} respuestas conocidas.`,
  onPage: 'En esta página',
  meaning: 'Qué significa para el diseño de un equipo',
  meaningLead:
    'Nuestra lectura de las respuestas para quien planea un equipo. No afirma más que la fuente que la respalda; el registro con todas las notas está más abajo.',
  themes: {
    size: 'Cuántos estudiantes juntos',
    people: 'Quién puede estar junto a los docentes',
    time: 'Cuándo planifica el equipo',
    leads: 'Quién dirige y quién observa',
    results: 'De quién son los resultados',
    money: 'Qué paga el estado',
    freedom: 'Un camino alrededor de una norma',
  },
  notKnownHere: 'No se sabe:',
  askWhom: 'A quién preguntar',
  record: 'El registro',
  recordLead: 'Cada pregunta con su respuesta.',
  unknownTitle: 'Qué no se sabe y quién podría decirlo',
  unknownLead: (n) =>
    `${count(n, 'respuesta falta', 'respuestas faltan')}. El organismo de educación del estado puede decirlas; NCTQ tiene páginas sobre cada estado. Si usted conoce una respuesta y dónde está, díganosla.`,
  nothingUnknown: 'Cada pregunta tiene aquí una respuesta.',
  nctqPages: {
    removingBarriers: 'NCTQ: quitar obstáculos',
    seedingInnovation: 'NCTQ: sembrar innovación',
    profile: 'NCTQ: perfil del estado',
  },
  nctqRead: 'leída para esta página',
  nctqNotRead: 'dirección formada por patrón, no leída',
  agencyRead: 'Páginas del organismo del propio estado que se leyeron:',
  schoolsThere: 'Escuelas y sistemas del lugar',
  noSchoolsThere: 'Todavía no hay en los datos ninguna escuela ni sistema de este estado.',
  addSchool: 'Añada su escuela o sistema',
  compareWith: 'Comparar con otros estados',
  checkHere: 'Comprobar un diseño con estas normas',
  tryStudio: 'Diseñar un equipo en el Estudio',

  classSize: {
    title: 'El tamaño de clase en cifras',
    chart: (state) => `Cifras de tamaño de clase de ${state} por grado`,
    chartNote:
      'Cada línea es una norma: los grados que abarca, a la altura de su cifra. Los grados sobre fondo rayado no están cubiertos por lo encontrado: no se sabe, no es que no haya tope.',
    grade: 'Grado',
    perClass: 'por clase',
    perTeacher: 'por docente',
    average: 'en promedio (línea cortada)',
    goal: 'una meta (punteada)',
    explain:
      'Una cifra por clase cuenta los estudiantes de un grupo: dos docentes con un grupo doble la superan. Una cifra por docente cuenta estudiantes entre docentes: dos docentes con un grupo doble la cumplen. Así, un grupo compartido puede muchas veces recibir clase todo junto bajo una cifra por docente, y tiene que dividirse en grupos bajo una cifra por clase.',
    rules: 'Las normas',
    goals: 'Metas, que no obligan',
    superseded: 'Cifras derogadas, como referencia. No están en vigor.',
    noCap: (evidence) => `No se encontró ningún tope (${evidence}).`,
    noCapNote: 'No es un permiso para los grados que no se miraron, y un contrato puede limitar las clases.',
    unknown: 'No se conocen las normas de tamaño de clase de este estado.',
    partial: 'Lo encontrado no cubre algunos grados. Un grado que falta no se sabe; no es que no tenga tope.',
    changed: 'Cambió',
    columns: {
      grades: 'Grados',
      figure: 'Cifra',
      counted: 'Cómo se cuenta',
      forRoster: (students) => `${students} estudiantes juntos necesitan`,
      binding: 'Obligatoriedad',
      waiver: 'Dispensa',
      source: 'Fuente',
    },
    withAide: (max) => `${max} con un auxiliar`,
    bases: {
      class: 'en cada clase',
      'school-average': 'en promedio de la escuela',
      'district-average': 'en promedio del distrito',
      average: 'en promedio, nivel no indicado',
      ratio: 'como razón, nivel no indicado',
      'teacher-daily-load': 'estudiantes que un docente atiende al día',
    },
    scopes: {
      core: 'materias básicas',
      'non-core': 'materias no básicas',
      'self-contained': 'clases con un solo docente',
      'required English': 'inglés obligatorio',
      English: 'inglés',
      'reading and mathematics': 'lectura y matemáticas',
      'career and technical': 'clases técnicas y profesionales',
      'PE and performing groups': 'educación física y grupos artísticos',
    },
    places: {
      'districts where at least 40 percent of students are at-risk (high-poverty districts)':
        'solo distritos con al menos un 40 por ciento de estudiantes en riesgo',
      'all other districts': 'todos los demás distritos',
      'New York City district only': 'solo la ciudad de Nueva York',
    },
    bindings: {
      mandatory: 'Obligatoria',
      'accreditation-standard': 'Estándar de acreditación',
      'funding-penalty': 'Sanción en la financiación',
      'funding-condition': 'Condición de la financiación',
      goal: 'Una meta',
      'program-condition': 'Condición de un programa',
    },
    waivers: {
      yes: 'Se puede obtener',
      conditional: 'Vía estrecha',
      no: 'Prohibida',
      unknown: 'No se sabe',
      'not-applicable': 'No hace falta',
    },
    confidence: {
      high: 'confianza alta',
      medium: 'confianza media',
      low: 'confianza baja: compruébela',
    },
    groups: (n, max) => `${count(n, 'grupo', 'grupos')} de ${max} como máximo`,
    averageGroups: (n) => `${count(n, 'grupo', 'grupos')} o más, según el promedio`,
    teachers: (n) => `${n} docentes a tiempo completo`,
    load: (max) => `dentro de ${max} al día`,
    overLoad: (max) => `por encima de ${max} al día`,
    rosterNote:
      'Cálculo nuestro con la cifra: el grupo dividido por ella, los grupos redondeados a enteros, los docentes a un décimo. De 60 a 100 estudiantes es el rango de grupos de equipo que nombra la nota de esta pregunta.',
    note: (number) => `Nota ${number} abajo`,
    gradesOf: (from, to) => (from === to ? `Grado ${from}` : `Grados ${from} a ${to}`),
    together: (students) => `${students} estudiantes juntos:`,
    corroboration: 'segunda fuente',
  },

  compareTitle: 'Comparar estados',
  compareDescription:
    'Hasta cuatro estados uno al lado del otro en todas las preguntas y normas de tamaño de clase, con fuentes y años.',
  compareLead: 'Elija hasta cuatro. Lo que difiere está marcado; cada respuesta conserva su fuente y su año.',
  compareNoScript:
    'Para elegir hacen falta scripts. Sin ellos, todas las respuestas de todos los estados están en una tabla:',
  checkTitle: 'Comprobar mi diseño',
  checkDescription:
    'Compruebe un archivo de plan de Staffroom con la normativa de cualquier estado: permitido, necesita una dispensa, impedido o no se sabe, con fuente y año. El archivo se queda en su dispositivo.',
  checkLead:
    'Dé el archivo de plan de un diseño y elija un estado: cada norma dice si el diseño está permitido, necesita una dispensa, está impedido o no se puede saber. Se calcula aquí, en su navegador; el archivo no se envía a ninguna parte.',
  checkNoScript:
    'La comprobación se hace en su navegador y necesita scripts. Sin ellos, la misma comprobación forma parte de cada diseño hecho con el comando staffroom design.',
  checkLimitsTitle: 'Qué puede decir la comprobación y qué no',
  checkLimits: [
    'Un archivo de plan contiene los equipos: sus estudiantes por número, los roles de sus adultos y sus partes de tiempo. Las clases que siguen junto a los equipos no están en él y no se comprueban.',
    'No contiene certificados. Quien no figura como certificado para un puesto cuenta como lo llama la lista, y una línea lo dice.',
    'Un promedio de distrito no se puede saber desde una escuela y queda sin conocer.',
    'Un permitido es una lectura de normas publicadas, no un permiso.',
    'La comprobación lee la edición de los datos que viene con el programa. Las correcciones aceptadas después están en la página del estado.',
  ],
  checkStudioTitle: 'Con toda la escuela',
  checkStudioText:
    'El Estudio lee las mismas normas con su lista, sus clases y sus certificados, y redacta las cartas que piden dispensas.',
};
