import type { TextByValue } from '../en/policy-values.ts';

export const policyReadings: TextByValue = {
  classSizeLimit: {
    cap: 'Una norma limita las clases, o los estudiantes por docente, al menos en algunos grados. Más abajo está cada norma con lo que exige a un grupo compartido.',
    'accreditation-or-funding':
      'Las cifras se hacen cumplir mediante la acreditación o el dinero. Superarlas puede costar: averigüe cuánto antes de abrir un equipo.',
    'limited-scope':
      'Solo se encontró una norma para una ciudad o un grado. No se encontró qué rige en las demás escuelas.',
    'goal-only':
      'Solo se encontró una meta, un objetivo de financiación o la condición de un programa. No obliga a un equipo, pero puede haber dinero que dependa de ello.',
    'none-found':
      'Las revisiones leídas no registran ningún límite; la mayoría mira de kindergarten a tercer grado. Un contrato puede limitar las clases: lea el suyo.',
  },
  classSizeWaiver: {
    yes: 'Hay una vía para grupos por encima de la cifra. Pida la dispensa antes de empezar y no pase de la cifra hasta tenerla.',
    conditional:
      'La vía es estrecha, temporal o limitada a algunos distritos. Averigüe si está abierta para usted antes de que un diseño dependa de ella.',
    no: 'La norma prohíbe las dispensas. Los grupos tienen que respetar la cifra.',
    'not-applicable': 'No se encontró un tope estatal, así que no hay nada de qué quedar exento.',
  },
  teachersObservePeers: {
    yes: 'Un docente líder puede hacer observaciones que cuentan: el rol tiene peso y la dirección no tiene que hacerlas todas.',
    conditional:
      'Un docente líder puede observar formalmente con la condición que indica la nota. Prevea lo que exige.',
    no: 'Las observaciones que cuentan no pueden encargarse a docentes líderes. Se trata de calificaciones, no de visitas informales.',
  },
  planningTimeLocalControl: {
    yes: 'El uso del tiempo de planificación se decide localmente: un equipo puede planificar junto en él.',
    'no-state-rule':
      'No figura ninguna norma estatal, así que deciden los distritos y los contratos. Busque en el contrato de quién es ese tiempo.',
    conditional:
      'La planificación conjunta requiere antes una condición o un acuerdo: la nota dice cuál. Empiece pronto esas conversaciones.',
    no: 'El período pertenece al docente, o el estado fija su uso. Busque fuera de él la planificación conjunta del equipo.',
  },
  supportStaffInstruction: {
    yes: 'Los auxiliares y demás personal de apoyo pueden ayudar en la enseñanza bajo un docente titulado. Eso no significa que un auxiliar pueda dirigir solo un grupo.',
    conditional:
      'Los auxiliares pueden ayudar en la enseñanza con la condición que indica la nota. No significa que puedan dirigir solos un grupo.',
    no: 'La fuente lo prohíbe o no muestra tal permiso. Pregunte antes de que un puesto de auxiliar trate de enseñanza.',
  },
  teamOutcomesInEvaluation: {
    yes: 'Los resultados de un equipo pueden contar para sus docentes: no hace falta repartir el mérito de un grupo compartido.',
    conditional:
      'Los resultados de un equipo pueden contar con la condición que indica la nota. Acuérdelo antes de empezar.',
    no: 'Los resultados de un equipo no pueden contar. Decida antes de empezar a qué docente se atribuyen los de cada estudiante.',
  },
  innovationZones: {
    yes: 'Un programa con nombre libera a las escuelas de normas a cambio de un plan. Un plan aprobado puede quitar varios obstáculos a la vez.',
    limited:
      'Existe un programa para pocas escuelas, algunas calificaciones o algunas normas. Averigüe si la suya está entre ellas.',
    'general-waiver':
      'Hay una vía general para quedar libre de una norma, pero ningún programa de innovación. Pregunte norma por norma.',
    lapsed: 'Existió una vía y sus normas se derogaron. No cuente con ella.',
    no: 'La fuente no muestra tal vía. Planifique dentro de las normas.',
  },
  staffingGrants: {
    yes: 'Dinero estatal puede ayudar a diseñar o llevar un nuevo modelo de personal. Pregunte por plazos y condiciones.',
    limited:
      'Hay algo de dinero estatal: estrecho, temporal, indirecto o solo para una parte. No apoye en él pagos recurrentes.',
    no: 'La fuente no muestra tal subvención. Prevea el costo inicial con otro dinero.',
  },
  technicalAssistance: {
    yes: 'El estado da o paga ayuda con el diseño y el inicio. Pídala pronto.',
    limited: 'Hay algo de ayuda: estrecha, temporal, indirecta o solo para una parte.',
    no: 'La fuente no muestra tal ayuda del estado.',
  },
  teacherLeaderPay: {
    yes: 'Dinero estatal paga el liderazgo más allá de la mentoría y puede cubrir parte del complemento de un docente líder.',
    limited:
      'El pago estatal por liderar es estrecho, temporal, indirecto o solo para una parte. Compruebe cuánto cubriría.',
    no: 'La fuente no muestra pago estatal por liderar. El complemento tiene que salir del dinero del distrito o de la escuela. La respuesta puede haber cambiado desde su año.',
  },
  residentApprenticePay: {
    yes: 'Dinero estatal ayuda a pagar a quienes se preparan para enseñar: un equipo puede tener un adulto más a menor costo.',
    limited:
      'Algo de dinero estatal ayuda a pagar a quienes se preparan para enseñar: la nota dice a quién y hasta dónde.',
    no: 'La fuente no muestra dinero estatal para residentes o aprendices.',
  },
  fundingFlexibility: {
    yes: 'Los fondos estatales pueden moverse o juntarse de modo que apoyen una nueva dotación: el dinero puede seguir a los roles.',
    limited: 'Algunos fondos estatales pueden moverse o juntarse: la nota dice cuáles.',
    no: 'La fuente no muestra tal libertad. Calcule el diseño dentro de las reglas de cada fondo.',
  },
  planningTimeStatute: {
    yes: 'Hay un mínimo de tiempo de planificación. La semana del equipo tiene que dárselo a cada docente.',
    goal: 'Hay un objetivo de tiempo de planificación, no un mínimo.',
    no: 'No figura ningún mínimo estatal. Un contrato puede fijar uno.',
  },
  teacherLeaderIncentive2019: {
    both: 'En 2019 la política estatal nombraba un pago y otro incentivo para docentes líderes. Vea si aún lo hace.',
    one: 'En 2019 la política estatal nombraba un pago u otro incentivo para docentes líderes. Vea si aún lo hace.',
    neither:
      'En 2019 el estado no estaba entre aquellos cuya política nombraba un incentivo para docentes líderes.',
  },
  studentGrowthRequired2022: {
    yes: 'El progreso de los estudiantes tenía que contar en la evaluación en 2022. Un equipo con un grupo compartido necesita una regla sobre a quién se atribuye.',
    no: 'El estado no exigía en 2022 que el progreso contara. Mire el plan de evaluación de su distrito.',
  },
  observationRequired2022: {
    yes: 'En 2022 había que observar a cada docente: una carga que los docentes líderes podrían compartir donde los colegas pueden observar.',
    no: 'El estado no exigía en 2022 observar a cada docente.',
  },
  salaryScheduleAuthority2021: {
    district: 'Los distritos fijan sus escalas: los complementos por rol se acuerdan localmente.',
    'state-minimum-salary':
      'El estado fija un salario mínimo único. Los complementos por rol vienen por encima.',
    'state-minimum-schedule':
      'El estado fija una escala mínima. Los complementos por rol tienen que encajar con ella: ningún puesto puede quedar por debajo de su escalón.',
  },
  certificationFlexibility2021: {
    none: 'En 2021 no podían aplazarse las pruebas de contenido. No cuente como docente a quien aún no las haya aprobado.',
    'up-to-1-year':
      'En 2021 un docente nuevo podía trabajar hasta un año antes de aprobar las pruebas de contenido. Pregunte si cuenta para las normas de tamaño de clase.',
    'up-to-2-years':
      'En 2021 un docente nuevo podía trabajar hasta dos años antes de aprobar las pruebas de contenido. Pregunte si cuenta para las normas de tamaño de clase.',
    '3-years-or-more':
      'En 2021 un docente nuevo podía trabajar tres años o más, o sin límite declarado, antes de aprobar las pruebas de contenido. Pregunte si cuenta para las normas de tamaño de clase.',
  },
  paraCertification2006: {
    required:
      'En 2006 los auxiliares de enseñanza tenían que estar certificados. Pregunte si aún es así: añade un paso a la contratación.',
    'not-listed':
      'El estado no estaba en la lista de 2006. La lista es antigua: pregunte antes de contratar.',
  },
};
