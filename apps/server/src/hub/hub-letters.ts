import type { Locale, MessageKind } from '@staffroom/contract';
import type { Letter } from '../mail/outbox.ts';

const things: Readonly<Record<Locale, Readonly<Record<MessageKind, string>>>> = {
  en: {
    question: 'your question',
    idea: 'your idea',
    presenter: 'your request for a presenter',
    correction: 'your correction',
    cohortApplication: 'your application',
    partner: 'your request to be listed as a partner',
  },
  es: {
    question: 'su pregunta',
    idea: 'su idea',
    presenter: 'su solicitud de ponente',
    correction: 'su corrección',
    cohortApplication: 'su solicitud',
    partner: 'su solicitud para figurar como organización colaboradora',
  },
};

/** Confirms that a message arrived. It repeats nothing of it: anybody may write any address into a form. */
export function receivedLetter(to: string, kind: MessageKind, locale: Locale, hub: URL): Letter {
  const thing = things[locale][kind];
  switch (locale) {
    case 'en':
      return {
        to,
        subject: `We have ${thing}`,
        text: [
          `Thank you: ${thing} has arrived at ${hub.host}. A person reads it and answers to this address.`,
          '',
          'If you did not write to us, somebody gave your address by mistake: do nothing.',
        ].join('\n'),
      };
    case 'es':
      return {
        to,
        subject: `Hemos recibido ${thing}`,
        text: [
          `Gracias: ${thing} ha llegado a ${hub.host}. La lee una persona, que responderá a esta dirección.`,
          '',
          'Si usted no nos ha escrito, alguien dio su dirección por error: no tiene que hacer nada.',
        ].join('\n'),
      };
    default:
      return locale satisfies never;
  }
}

/** Asks whoever added a school or system to confirm their address. */
export function confirmEntryLetter(to: string, link: string, locale: Locale): Letter {
  switch (locale) {
    case 'en':
      return {
        to,
        subject: 'Confirm your entry in the directory',
        text: [
          'Somebody added a school or system to the directory and gave this address as the contact. If it was you, confirm it here:',
          '',
          link,
          '',
          'A person then looks at the entry before it is shown. If it was not you, do nothing.',
        ].join('\n'),
      };
    case 'es':
      return {
        to,
        subject: 'Confirme su entrada en el directorio',
        text: [
          'Alguien añadió una escuela o un sistema al directorio y dio esta dirección como contacto. Si fue usted, confírmelo aquí:',
          '',
          link,
          '',
          'Después, una persona revisa la entrada antes de mostrarla. Si no fue usted, no tiene que hacer nada.',
        ].join('\n'),
      };
    default:
      return locale satisfies never;
  }
}

/** Tells the contact of an entry what was decided. */
export function decidedEntryLetter(
  to: string,
  locale: Locale,
  name: string,
  status: 'approved' | 'rejected',
  reason: string | null,
): Letter {
  const isApproved = status === 'approved';
  const because = reason === null ? [] : ['', reason];
  switch (locale) {
    case 'en':
      return {
        to,
        subject: isApproved ? `${name} is in the directory` : `${name} is not in the directory`,
        text: [
          isApproved
            ? `The entry of ${name} is in the directory now.`
            : `The entry of ${name} was not taken into the directory.`,
          ...because,
        ].join('\n'),
      };
    case 'es':
      return {
        to,
        subject: isApproved ? `${name} está en el directorio` : `${name} no está en el directorio`,
        text: [
          isApproved
            ? `La entrada de ${name} ya está en el directorio.`
            : `La entrada de ${name} no se incluyó en el directorio.`,
          ...because,
        ].join('\n'),
      };
    default:
      return locale satisfies never;
  }
}

/** A reply to a message, with the message below it as mail programs quote it. */
export function replyLetter(
  to: string,
  kind: MessageKind,
  locale: Locale,
  text: string,
  message: { readonly body: string; readonly day: string },
): Letter {
  const wrote = locale === 'es' ? `El ${message.day} escribió usted:` : `On ${message.day} you wrote:`;
  const quoted = message.body.split('\n').map((line) => `> ${line}`);
  const thing = things[locale][kind];
  return {
    to,
    subject: locale === 'es' ? `Sobre ${thing}` : `About ${thing}`,
    text: [text, '', wrote, ...quoted].join('\n'),
  };
}

/** Tells the staff what has come since they were told last. */
export function noticeLetter(
  to: string,
  counts: Readonly<Record<'messages' | 'entries', number>>,
  desk: string,
): Letter {
  const of = (count: number, one: string, many: string) =>
    count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`];
  const what = [
    ...of(counts.messages, 'new message', 'new messages'),
    ...of(counts.entries, 'new entry of the directory', 'new entries of the directory'),
  ].join(' and ');
  return {
    to,
    subject: `The desk of the hub: ${what}`,
    text: [`There is something new: ${what}.`, '', desk].join('\n'),
  };
}
