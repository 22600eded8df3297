import type { connect as english } from '../en/connect.ts';

export const connect: typeof english = {
  title: 'Contacto',
  description:
    'Haga una pregunta, comparta una idea, solicite un ponente, comunique una corrección o pida figurar como aliado.',
  lead: 'Una persona lee lo que usted escribe y responde por correo electrónico. Sin cuenta, sin rastreo, sin lista de envíos.',
  formsTitle: '¿De qué se trata?',
  open: 'Escríbanos',
  forms: {
    question: {
      title: 'Hacer una pregunta',
      description:
        'Algo que estas páginas no responden, sobre equipos, leyes, salarios, modelos o el programa.',
      body: 'Su pregunta',
      bodyHint: 'Cuanto más sepamos de su escuela o sistema, mejor podremos responder.',
      submit: 'Enviar la pregunta',
    },
    idea: {
      title: 'Compartir una idea',
      description: 'Qué debería estar aquí o funcionar de otro modo; qué ha probado y quiere transmitir.',
      body: 'Su idea',
      bodyHint: '',
      submit: 'Enviar la idea',
    },
    presenter: {
      title: 'Solicitar un ponente',
      description:
        'Para una conferencia, una reunión de la junta o una jornada del personal, en persona o en línea.',
      body: 'De qué se trata',
      bodyHint: 'Qué sabe ya el público y qué debería llevarse.',
      submit: 'Enviar la solicitud',
    },
    correction: {
      title: 'Comunicar una corrección',
      description:
        '¿Un dato está equivocado, es antiguo o falta? Díganoslo, y dónde puede leerse el correcto.',
      body: 'Qué está mal y qué sería correcto',
      bodyHint: 'Lo que más ayuda es una fuente: sin ella no publicamos nada.',
      submit: 'Enviar la corrección',
    },
    partner: {
      title: 'Figurar como aliado',
      description: 'Para organizaciones que ayudan a escuelas y sistemas con la dotación estratégica.',
      body: 'Qué ofrecen y a quién',
      bodyHint: '',
      submit: 'Enviar la solicitud',
    },
  },
  otherForms: 'También',
  addSchool: 'Añadir una escuela o un sistema al directorio',
  cohorts: 'Solicitar plaza en una cohorte',
  fields: {
    name: 'Su nombre',
    email: 'Su correo electrónico',
    emailHint: 'Solo para responderle. No se publica nunca.',
    organisation: 'Escuela, sistema u organización',
    state: 'Estado',
    noState: 'Fuera de Estados Unidos, o sin indicar',
    event: 'Acto',
    eventHint: 'Su nombre y quién lo organiza.',
    date: 'Fecha',
    dateHint: 'Si se sabe.',
    audience: 'Público',
    audienceHint: 'Por ejemplo, directores, miembros de la junta, docentes.',
    audienceSize: 'Cuántas personas',
    format: 'Formato',
    place: 'Lugar',
    placeHint: 'Ciudad y estado, o dónde se celebra en línea.',
    source: 'Dónde puede leerse',
    sourceHint: 'La dirección de una página, que empieza por https://',
    website: 'Sitio web',
    websiteHint: 'Empieza por https://',
    role: 'Su cargo',
    kind: 'Tipo de registro',
    recordId: 'Registro',
    recordIdHint: 'Su nombre o su dirección en este sitio.',
    trap: 'Deje este campo vacío',
  },
  formats: { inPerson: 'En persona', online: 'En línea', either: 'Cualquiera de los dos' },
  optional: 'opcional',
  choose: 'Elija, por favor',
  aboutFact: 'Su corrección trata de',
  aboutPlace: 'Lugar en el registro',
  problemsTitle: (count) =>
    count === 1
      ? 'Hay una cosa que corregir. Lo que escribió sigue aquí.'
      : `Hay ${count} cosas que corregir. Lo que escribió sigue aquí.`,
  fieldProblem: (label, problem) => `${label}: ${problem}`,
  problems: {
    required: 'complete este campo, por favor.',
    tooShort: 'es demasiado corto.',
    tooLong: 'es demasiado largo.',
    notAnEmail: 'no es una dirección de correo, como nombre@example.org.',
    notAnAddress: 'no es la dirección de una página, como https://example.org/pagina.',
    notADate: 'no es una fecha.',
    past: 'esta fecha ya pasó.',
    notANumber: 'escriba un número entero, como 12.',
    notAYear: 'no es un año, como 2026.',
    notAState: 'no es un estado.',
    notOffered: 'no está entre las opciones.',
    unknownRecord: 'no existe ese registro.',
    endsBeforeItBegins: 'el final es anterior al comienzo.',
    expired: 'El formulario estuvo abierto más de un día. Envíelo de nuevo, por favor.',
    tooMany:
      'Llegó demasiado desde su red en una hora. Lo que escribió sigue aquí: inténtelo más tarde, por favor.',
    closed: 'El plazo de solicitudes está cerrado.',
    linkEnded: 'El enlace ya se usó o ha caducado.',
    unavailable:
      'El sitio no pudo guardar ahora lo que escribió. Sigue aquí: inténtelo de nuevo en unos minutos, por favor.',
  },
  otherProblem: 'No se pudo aceptar así.',
  elsewhere: 'Esta copia del sitio no recibe formularios.',
  elsewhereLink: 'Ir a este formulario donde se recibe',
  nowhereTitle: 'Esta copia del sitio no recibe formularios',
  nowhere:
    'Es una copia de las páginas sin un servidor detrás. Escriba a quien la publica: a la dirección de la que la obtuvo, o a la que figura en la página de inicio del lugar donde está. Si es una carpeta suya, ejecute el programa con «staffroom serve» y los formularios se recibirán aquí.',
  privacy:
    'Lo que escribe se guarda para responderle y se elimina pasado un tiempo que fija quien administra este sitio. Sin cookies; no se guarda la dirección de su red.',
  thanks: {
    next: 'Siga leyendo',
    trail: 'Gracias',
    question: {
      title: 'Gracias. Su pregunta ha llegado.',
      text: 'La lee una persona, que responde a la dirección que usted dio.',
    },
    idea: {
      title: 'Gracias. Su idea ha llegado.',
      text: 'La lee una persona, que responde si hay algo que preguntar.',
    },
    presenter: {
      title: 'Gracias. Su solicitud de ponente ha llegado.',
      text: 'Una persona busca a alguien adecuado y responde a la dirección que usted dio.',
    },
    correction: {
      title: 'Gracias. Su corrección ha llegado.',
      text: 'Se comprueba en su fuente. Lo que se cambia aparece entre los cambios, con fuente y año.',
    },
    partner: {
      title: 'Gracias. Su petición de figurar como aliado ha llegado.',
      text: 'La lee una persona, que responde a la dirección que usted dio.',
    },
    school: {
      title: 'Gracias. Falta un paso.',
      text: 'Si este sitio envía correo, un mensaje va en camino al contacto que usted indicó: abra el enlace que contiene para confirmar la dirección. Después una persona revisa la entrada antes de mostrarla.',
    },
    application: {
      title: 'Gracias. Su candidatura ha llegado.',
      text: 'Quien dirige la cohorte decide sobre ella y responde a la dirección que usted dio.',
    },
    confirmed: {
      title: 'Gracias. La dirección está confirmada.',
      text: 'Una persona revisa la entrada antes de mostrarla.',
    },
  },
};
