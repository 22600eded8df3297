import type { home as english } from '../en/home.ts';

export const home: typeof english = {
  title: '¿Y si nadie tuviera que enseñar en soledad?',
  description:
    'La dotación estratégica rodea a los estudiantes que comparten de equipos de educadores con fortalezas y roles distintos.',
  lead: 'La dotación estratégica de personal escolar reúne equipos de educadores, con fortalezas y roles distintos, en torno a los estudiantes que comparten. Vea cómo funciona, qué permite su estado, qué dice la evidencia, y pruébela con su propia escuela.',
  tryIt: 'Probarlo con mi escuela',
  inFive: 'Qué es, en cinco minutos',
  day: {
    title: 'Los mismos estudiantes, el mismo día, dos veces',
    lead: (school, students) =>
      `Números reales de un ejemplo: ${school}, una escuela inventada de ${students} estudiantes, y el diseño que Staffroom hizo de ella. Elija quién falta, siga a un estudiante, divida el grupo de otro modo.`,
    team: 'Grado',
    gradeName: (grade) => (grade === 'K' ? 'Kínder' : `${grade}.º grado`),
    out: '¿Quién falta hoy?',
    nobody: 'Nadie',
    grouping: 'Cómo reparte el equipo a sus estudiantes',
    groupings: { even: 'Por igual', small: 'Un grupo pequeño', together: 'Todos juntos' },
    follow: 'Seguir a un estudiante',
    noStudent: 'ninguno',
    student: (number) => `estudiante ${number}`,
    period: 'Clase',
    lunchLong: 'Almuerzo',
    today: 'Hoy: un docente, un aula',
    teamOf: (grade, students) =>
      `El diseño: un equipo en torno a ${students} estudiantes de ${grade.toLowerCase()}`,
    todayTable: 'El día de cada grupo hoy',
    teamTable: 'El día de cada adulto del equipo',
    class: (place) => `Grupo ${place}`,
    adult: (letter) => `Adulto ${letter}`,
    whoToday: 'Grupo',
    whoTeam: 'Adulto',
    noHolder: 'puesto vacante',
    joinedBy: (letters) => `se suma ${letters}`,
    years: (years) => (years === 1 ? '1 año de experiencia' : `${years} años de experiencia`),
    yearsUnknown: 'experiencia desconocida',
    leads: 'dirige el equipo',
    cells: {
      lunch: 'almuerzo',
      students: (students) => `${students} estudiantes`,
      alongside: 'acompaña, sin grupo propio',
      noTeacher: (students) => `${students} estudiantes sin su docente`,
      out: 'falta',
      freeAlone: (subject) => `libre: el grupo tiene ${subject}`,
      freeTogether: 'libres a la vez',
      free: 'libre',
      sometimeLong: (percent) =>
        `en el equipo el ${percent} del tiempo; el diseño no dice en qué momento de la semana`,
    },
    subjects: {
      ARTS: 'arte',
      MUSIC: 'música',
      PE: 'educación física',
      LIBRARY: 'biblioteca',
      TECH: 'informática',
    },
    says: {
      oneTeacher: (own, all, arithmetic) =>
        `Un grupo tiene un solo docente propio en ${own} de ${all} clases: ${arithmetic}.`,
      without: (place, students) =>
        `El grupo ${place}, con ${students} estudiantes, se queda sin su docente. Hay que encontrar a un suplente,`,
      split: (sizes) => `o los demás grupos los reciben y crecen a ${sizes} estudiantes.`,
      vacant: (place, students) =>
        `El grupo ${place} no tiene docente propio aunque no falte nadie: el puesto está vacante y ${students} estudiantes esperan.`,
      notInClass: (letter) => `${letter} no tiene hoy ningún grupo de este grado, así que ninguno cambia.`,
      joins: (letter, place) => `${letter} se suma hoy al grupo ${place}; el grupo conserva a su docente.`,
      notOnTeam: (letter) => `${letter} no está en este equipo.`,
      shared: (adults, students, arithmetic) =>
        `${adults} adultos comparten a los ${students} estudiantes: ${arithmetic}.`,
      stillThere: (teachers, arithmetic) =>
        `Están presentes ${teachers} docentes que conocen a cada uno de estos estudiantes: ${arithmetic}.`,
      withOthers: (arithmetic) => `Con los especialistas a tiempo parcial: ${arithmetic}.`,
      perTeacher: (students, teachers, each) => `${students} ÷ ${teachers} = ${each} estudiantes por docente`,
      perTime: (students, time, each) =>
        `${students} ÷ ${time} puestos de tiempo completo = ${each} estudiantes por puesto`,
      together: (periods) =>
        periods === 1
          ? 'En una clase al día todos los grupos están con especialistas: sus docentes quedan libres a la vez, hoy y en el diseño.'
          : `En ${periods} clases al día todos los grupos están con especialistas: sus docentes quedan libres a la vez, hoy y en el diseño.`,
      noviceToday: (letter, years) => `${letter}, con ${years}, está a solas con un grupo.`,
      noviceTeam: (letter, years, lead, leadYears) =>
        `${letter}, con ${years}, trabaja junto a ${lead}, que dirige el equipo y tiene ${leadYears}.`,
      studentToday: (student, place, teacher) =>
        `El estudiante ${student} está en el grupo ${place}, ${teacher}.`,
      studentTeacher: (letter) => `con ${letter} como único docente de grupo`,
      studentVacant: 'que no tiene docente propio',
      studentTeam: (student, adults, letters) =>
        `El estudiante ${student} está en la lista de ${adults} adultos: ${letters}. Quién está con quién en cada momento lo decide el equipo.`,
      and: 'y',
    },
    fromDesign: 'De la lista y del diseño',
    fromDesignText:
      'Los grupos de hoy, quién los tiene, las clases con otros docentes y el horario de timbres son de la lista de la escuela. Quién está en el equipo, cuánto tiempo y quién dirige son del diseño.',
    arithmetic: 'Por aritmética',
    arithmeticText:
      'Los tamaños de los grupos y los estudiantes por adulto son divisiones de esos números. Cómo reparte de verdad un equipo su bloque, día a día, lo decide el equipo; el ejemplo solo muestra lo que los números permiten.',
    notKnown: 'No está en el diseño',
    notKnownText:
      'En qué momento de la semana vienen los especialistas a tiempo parcial: no se ha hecho ningún horario, por eso queda rayado.',
    legend: {
      lead: 'dirige el equipo',
      teacher: 'docente',
      support: 'especialista en el equipo',
      out: 'falta',
      student: 'dónde está el estudiante',
      maybe: 'dónde puede estar',
    },
    measures: 'Toda la escuela de ejemplo',
    measuresTable: 'Hoy frente al diseño',
    measure: 'Medida',
    todayShort: 'Hoy',
    designShort: 'Diseño',
    measureNames: {
      'novices.alone': 'Docentes nuevos (hasta 3 años) sin un colega con experiencia',
      adultsPerStudent: 'Adultos responsables de un estudiante, en promedio',
      vacancies: 'Puestos docentes por cubrir',
      positions: 'Puestos docentes usados',
      'reach.lead': 'Estudiantes en un equipo con docente líder, en porcentaje',
      'load.highest': 'Estudiantes a los que un docente conoce y para los que planifica, como máximo',
    },
    loadNote:
      'Que cada docente deba conocer a más estudiantes es el precio de compartirlos; también está aquí.',
    made: (seed, hash, version) =>
      `Escuela de muestra con semilla ${seed}, diseñada con Staffroom ${version}; entrada ${hash}.`,
    modelNote: 'El modelo del diseño:',
  },
  questions: {
    title: 'Cuatro preguntas con las que casi todos llegan',
    policy: {
      title: '¿Qué permite mi estado?',
      text: (states, indicators, known, all) =>
        `${indicators} preguntas sobre normas estatales, hechas a los estados y a Washington, D.C. (${states} en total), cada respuesta con fuente y año. Se conocen ${known} de ${all} respuestas; las demás se muestran como desconocidas.`,
      link: 'Buscar un estado',
    },
    models: {
      title: '¿Qué modelos hay?',
      text: (models, used) =>
        `${models} modelos, uno junto a otro: estructura, roles, pago, dónde se usan. ${used} de ellos se pueden probar con su propia escuela.`,
      link: 'Comparar modelos',
    },
    evidence: {
      title: '¿Funciona?',
      text: (findings, none, tiers) =>
        `${findings} hallazgos con efecto, contexto y reservas; ${tiers} vienen de ensayos aleatorizados o de comparaciones con otros semejantes. ${none} no encuentran efecto o no son concluyentes, y están junto a los demás.`,
      link: 'Leer la evidencia',
    },
    journey: {
      title: '¿Cómo empezamos?',
      text: (stages, milestones) =>
        `${stages} etapas, de explorar a sostener, ${milestones} hitos, cada uno con lo que entrega, las preguntas que hacer y quién participa.`,
      link: 'Ver el recorrido',
      readiness: 'Vea si está preparado',
    },
  },
  explain: {
    title: 'Qué es, en cinco minutos',
    term: 'Dotación estratégica de personal escolar',
    definition:
      'La dotación estratégica de personal escolar es organizar a propósito adultos, tiempo, pago y herramientas en torno a las necesidades de los estudiantes, en lugar de un docente a solas con cada grupo.',
    solo: 'Un docente, un aula',
    team: 'Un equipo en torno a estudiantes compartidos',
    table: 'Un docente, un aula frente a un equipo',
    aspect: 'En qué difieren',
    rows: [
      {
        aspect: 'Estudiantes',
        solo: 'Una lista para cada docente.',
        team: 'Una lista que comparte todo el equipo.',
      },
      {
        aspect: 'Grupos',
        solo: 'El mismo grupo todo el día, todo el año.',
        team: 'Los grupos cambian en el día o la semana, según datos o intereses actuales.',
      },
      {
        aspect: 'Pericia',
        solo: 'Todos hacen de todo.',
        team: 'Los colegas aportan fortalezas distintas y reparten el trabajo según ellas.',
      },
      {
        aspect: 'Liderazgo',
        solo: 'Para dirigir hay que dejar el aula.',
        team: 'Un docente líder dirige el equipo, acompaña y sigue enseñando.',
      },
      {
        aspect: 'Pago',
        solo: 'Por años y títulos.',
        team: 'También por rol: suplementos publicados por dirigir y por llegar a más estudiantes.',
      },
      {
        aspect: 'Quienes empiezan',
        solo: 'A solas con un grupo desde el primer día.',
        team: 'Residentes y docentes nuevos empiezan junto a colegas con experiencia.',
      },
      {
        aspect: 'Ausencias',
        solo: 'Un suplente, o un grupo repartido.',
        team: 'Siguen presentes colegas que conocen a los estudiantes.',
      },
    ],
    basis: 'En nuestras palabras, según el marco y sus fuentes:',
    caution:
      'No es un solo modelo, y no todos los estudios encuentran un efecto. Lo que se sabe, y con qué solidez, está en la evidencia.',
    framework: 'El marco: seis rasgos, cuatro condiciones',
    words: 'Palabras que encontrará:',
    why: 'Los problemas a los que responde',
    facts: {
      absent: (days) => `Un docente faltó en promedio ${days} días de un año de 186.`,
      filled: (percent) => `Se cubrió el ${percent} de las ausencias que requerían suplente.`,
      left: (percent) =>
        `El ${percent} de los docentes de escuelas públicas dejó la enseñanza de un año al siguiente.`,
    },
  },
  numbers: {
    title: 'El movimiento, según lo último publicado',
    lead: 'Lo que contó la red Next Education Workforce en el último año escolar que fechó. Los recuentos de distintos años no son comparables, por eso no se dibuja ninguna tendencia.',
    period: (period) => `Año escolar ${period}`,
    names: {
      schoolSystems: 'sistemas escolares',
      schools: 'escuelas',
      teams: 'equipos',
      learners: 'estudiantes',
      states: 'estados',
    },
    all: 'Todos los recuentos por año, tal como se publicaron',
  },
};
