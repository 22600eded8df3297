import { messageForms, readHubForm, type HubFormProblem, type MessageDetail } from '@staffroom/contract';
import { factRecordsOf, type Facts } from '@staffroom/knowledge';
import { dayInHawaii } from './day-in-hawaii.ts';
import type { Said } from './keep-message.ts';

/** A form of the hub that becomes a message, by the last part of its address. */
export type MessageFormName = 'question' | 'idea' | 'presenter' | 'correction' | 'partner' | 'application';

type Reading =
  | { readonly said: Said; readonly detail: MessageDetail; readonly problems: null }
  | { readonly problems: readonly HubFormProblem[] };

type Values = Readonly<Record<string, string>>;

/**
 * The message that a form says, or what is wrong with it by field.
 *
 * @param now when it was sent
 * @param facts the records of which a correction may tell
 * @param cohortId where an application goes; null for every other form
 */
export function messageOfForm(
  name: MessageFormName,
  values: Values,
  now: Date,
  facts: Facts,
  cohortId: string | null,
): Reading {
  switch (name) {
    case 'question':
    case 'idea': {
      const { form, problems } = readHubForm(messageForms[name], values);
      return form === null ? { problems } : { said: form, detail: { kind: name }, problems: null };
    }
    case 'presenter': {
      const { form, problems } = readHubForm(messageForms.presenter, values);
      if (form === null) return { problems };
      const { event, date, audience, audienceSize, format, place } = form;
      if (date !== null && date < dayInHawaii(now)) return { problems: [{ field: 'date', code: 'past' }] };
      return {
        said: form,
        detail: { kind: 'presenter', event, date, audience, audienceSize, format, place },
        problems: null,
      };
    }
    case 'correction':
      return correctionOf(values, facts);
    case 'partner': {
      const { form, problems } = readHubForm(messageForms.partner, values);
      return form === null
        ? { problems }
        : { said: form, detail: { kind: 'partner', website: form.website }, problems: null };
    }
    case 'application': {
      const { form, problems } = readHubForm(messageForms.cohortApplication, values);
      return form === null
        ? { problems }
        : {
            said: form,
            detail: { kind: 'cohortApplication', cohortId, role: form.role, application: 'waiting' },
            problems: null,
          };
    }
    default:
      return name satisfies never;
  }
}

function correctionOf(values: Values, facts: Facts): Reading {
  const { form, problems } = readHubForm(messageForms.correction, values);
  if (form === null) return { problems };
  const { kind, recordId, path, source } = form;
  if (!factRecordsOf(facts, kind).some(({ id }) => id === recordId))
    return { problems: [{ field: 'recordId', code: 'unknownRecord' }] };
  return {
    said: form,
    detail: { kind: 'correction', fact: { kind, recordId, path }, source },
    problems: null,
  };
}
