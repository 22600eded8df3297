import type { HubDocument, HubForm, HubRenderer, HubState } from '@staffroom/contract';
import type { Context, MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import { decodedPath } from '../app/built-files.ts';
import { answerWith, preparedBody, type PreparedBody } from '../app/prepared-body.ts';

export interface HubPagesOptions {
  readonly renderer: HubRenderer;
  readonly readState: () => Promise<HubState>;
  /** Calls whenever the state has changed, in this process or another. */
  readonly onChange: (listener: () => void) => void;
  /** A form that nobody has filled in yet. */
  readonly newForm: () => Promise<HubForm>;
  readonly log: Logger;
}

/** The pages and files of the hub. */
export interface HubPages {
  /** Answers whatever is asked for with a page, in the end with the one that says that there is none. */
  readonly middleware: MiddlewareHandler;
  /** A page with a form as somebody filled it in. */
  formPage(context: Context, path: string, form: HubForm, status: 422 | 429 | 503): Promise<Response>;
}

/** After so long the state is read again though nobody told of a change, in milliseconds: a connection may have been lost. */
const readAgainAfter = 60_000;

/**
 * Serves the hub. What is the same for everybody is written once and kept, compressed, until the state changes; what holds a form or
 * reads the query is written anew.
 */
export function createHubPages({ renderer, readState, onChange, newForm, log }: HubPagesOptions): HubPages {
  const kept = new Map<string, PreparedBody>();
  let state: HubState | null = null;
  let readAt = 0;
  let hasChanged = true;
  let reading: Promise<HubState> | null = null;

  onChange(() => {
    hasChanged = true;
  });

  async function readAnew(): Promise<HubState> {
    // What changes from here on is told again, and read the next time.
    hasChanged = false;
    try {
      const begun = Date.now();
      const now = await readState();
      if (now.version !== state?.version) kept.clear();
      state = now;
      readAt = begun;
      return now;
    } catch (error) {
      hasChanged = true;
      throw error;
    }
  }

  /** The state as it is; where it cannot be read, as it was last. */
  async function currentState(): Promise<HubState> {
    if (state !== null && !hasChanged && Date.now() - readAt < readAgainAfter) return state;
    reading ??= readAnew().finally(() => {
      reading = null;
    });
    try {
      return await reading;
    } catch (error) {
      if (state === null) throw error;
      log.warn(
        { part: 'hub', err: error },
        'the state of the hub could not be read; pages stay as they were',
      );
      return state;
    }
  }

  async function written(
    context: Context,
    document: HubDocument,
    path: string,
    of: HubState,
  ): Promise<Response> {
    // A page that was written while the state changed is not the page any more.
    const isKept = document.status === 200 && !document.hasForm && !document.readsQuery && of === state;
    const body = preparedBody(document.mediaType, Buffer.from(document.body));
    if (isKept) {
      kept.set(path, body);
      return answerWith(context, body, 'no-cache');
    }
    return context.body(document.body, document.status, {
      'content-type': document.mediaType,
      'cache-control': document.hasForm ? 'no-store' : 'no-cache',
      ...(document.location === undefined ? {} : { location: document.location }),
    });
  }

  return {
    async middleware(context, next) {
      if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next();
      const path = decodedPath(context.req.path);
      if (path === null) return next();
      const plain = path.replaceAll(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
      // Never to an address with two slashes, which is another site's.
      if (plain !== path) return context.redirect(encodeURI(plain), 301);
      const now = await currentState();
      const known = kept.get(path);
      if (known !== undefined) return answerWith(context, known, 'no-cache');
      const { searchParams } = new URL(context.req.url);
      return written(
        context,
        renderer.render({ path, query: searchParams, form: await newForm() }, now),
        path,
        now,
      );
    },
    async formPage(context, path, form, status) {
      const query = new URL(context.req.url).searchParams;
      const document = renderer.render({ path, query, form }, await currentState());
      return context.body(document.body, status, {
        'content-type': document.mediaType,
        'cache-control': 'no-store',
      });
    },
  };
}
