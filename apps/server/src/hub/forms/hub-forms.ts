import { DirectoryFormSchema, readHubForm, type HubFormProblem, type Locale } from '@staffroom/contract';
import { databaseProblem, type Store } from '@staffroom/store';
import { Hono, type Context } from 'hono';
import { clientAddress } from '../../access/protection/client-address.ts';
import type { ServerEnv } from '../../app/server-env.ts';
import { createFactReader } from '../current-facts.ts';
import type { HubMail } from '../hub-mail.ts';
import type { HubPages } from '../hub-pages.ts';
import { takesApplications } from './applications.ts';
import type { FormTokens } from './form-tokens.ts';
import { messageOfForm, type MessageFormName } from './message-of-form.ts';
import { tokenField, type SentForm, type Taken } from './sent-form.ts';
import { confirmEntry, takeEntry } from './take-entry.ts';
import { takeMessage } from './take-message.ts';

export interface HubFormsOptions {
  readonly store: Store;
  readonly mail: HubMail;
  readonly pages: Pick<HubPages, 'formPage'>;
  readonly tokens: FormTokens;
  readonly trustedProxies: number;
  readonly now?: () => Date;
}

/** A form that was left open for longer is shown again, to be sent anew, in milliseconds. */
const longestOpen = 24 * 3_600_000;
/** As if somebody had looked at a form for so long that is shown to them again with what they wrote. */
const alreadyRead = 60_000;

/** What was found wrong with a form, with the status of the answer. */
interface Refusal {
  readonly problems: readonly HubFormProblem[];
  readonly status: 422 | 429 | 503;
}

/** How a form is taken: where to go on with it, or what is wrong. */
type Handling = (sent: SentForm) => Promise<{ readonly thanks: string } | Refusal>;

function refusal(code: string, status: Refusal['status'] = 422, field: string | null = null): Refusal {
  return { problems: [{ field, code }], status };
}

function answerTo(taken: Taken, thanks: string): { readonly thanks: string } | Refusal {
  // Whoever sends spam is told what everybody is told.
  return taken === 'tooMany' ? refusal('tooMany', 429) : { thanks };
}

/** Where the database cannot take a form, whoever wrote it keeps what they wrote on the page. */
async function tried(work: () => ReturnType<Handling>): ReturnType<Handling> {
  try {
    return await work();
  } catch (error) {
    const kind = databaseProblem(error);
    if (kind === 'gone' || kind === 'full') return refusal('unavailable', 503);
    throw error;
  }
}

/**
 * Takes the forms of the hub as browsers send them without any script. What is wrong is told on the form with what was written; what was
 * taken leads on to a page of thanks, so that loading that again sends nothing again.
 */
export function hubForms(options: HubFormsOptions): Hono<ServerEnv> {
  const { store, mail, pages, tokens, trustedProxies, now = () => new Date() } = options;
  const currentFacts = createFactReader(store);
  const app = new Hono<ServerEnv>();

  async function handled(context: Context<ServerEnv>, locale: Locale, handle: Handling): Promise<Response> {
    // What no browser sends is a form with nothing in it.
    const body = await context.req.parseBody().catch(() => ({}));
    const values = Object.fromEntries(
      Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const at = now();
    const token = values[tokenField] ?? '';
    const openFor = await tokens.age(token, at);
    const isLeftOpen = openFor !== null && openFor > longestOpen;
    const sent: SentForm = {
      locale,
      values: Object.fromEntries(Object.entries(values).filter(([name]) => name !== tokenField)),
      token,
      openFor,
      address: clientAddress(context, trustedProxies),
      now: at,
    };
    const outcome = isLeftOpen ? refusal('expired') : await tried(() => handle(sent));
    if ('thanks' in outcome) {
      const thanks = `/connect/thanks/${outcome.thanks}`;
      return context.redirect(locale === 'es' ? `/es${thanks}` : thanks, 303);
    }
    const form = {
      values: sent.values,
      problems: outcome.problems,
      token: isLeftOpen ? await tokens.issue(new Date(at.getTime() - alreadyRead)) : token,
    };
    return pages.formPage(context, context.req.path, form, outcome.status);
  }

  const message =
    (name: MessageFormName, cohortId: string | null = null): Handling =>
    async (sent) => {
      const { facts } = await currentFacts();
      const reading = messageOfForm(name, sent.values, sent.now, facts, cohortId);
      if (reading.problems !== null) return { problems: reading.problems, status: 422 };
      return answerTo(await takeMessage(store, mail, sent, reading.said, reading.detail), name);
    };

  const application =
    (cohortId: string): Handling =>
    async (sent) =>
      (await takesApplications(store, cohortId, sent.now))
        ? message('application', cohortId)(sent)
        : refusal('closed');

  const entry: Handling = async (sent) => {
    // The choice "another model" sends no id.
    const values = sent.values['modelId'] === 'other' ? { ...sent.values, modelId: '' } : sent.values;
    const { form, problems } = readHubForm(DirectoryFormSchema, values);
    if (form === null) return { problems, status: 422 };
    const { facts } = await currentFacts();
    if (form.modelId !== null && !facts.models.models.some(({ id }) => id === form.modelId))
      return refusal('notOffered', 422, 'modelId');
    return answerTo(await takeEntry(store, mail, sent, form), 'school');
  };

  const confirmation: Handling = async ({ values, now: at }) =>
    (await confirmEntry(store, values['link'] ?? '', at)) ? { thanks: 'confirmed' } : refusal('linkEnded');

  for (const [prefix, locale] of [
    ['', 'en'],
    ['/es', 'es'],
  ] as const) {
    for (const name of ['question', 'idea', 'presenter', 'correction', 'partner'] as const)
      app.post(`${prefix}/connect/${name}`, (context) => handled(context, locale, message(name)));
    app.post(`${prefix}/partners/cohorts/:cohortId/apply`, (context) =>
      handled(context, locale, application(context.req.param('cohortId'))),
    );
    app.post(`${prefix}/schools/add`, (context) => handled(context, locale, entry));
    app.post(`${prefix}/schools/confirm`, (context) => handled(context, locale, confirmation));
  }
  return app;
}
