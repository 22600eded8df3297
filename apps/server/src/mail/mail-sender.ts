import { databaseProblem, type Row, type Store } from '@staffroom/store';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { mailTopic } from './outbox.ts';
import type { Delivery, Postman } from './send-mail.ts';

export interface MailSenderOptions {
  readonly store: Store;
  readonly postman: Postman;
  readonly log: Logger;
  /** How often the outbox is looked at without being told, in milliseconds. */
  readonly interval?: number;
}

export interface MailSender {
  /** Ends after the mail that is being sent. */
  stop(): Promise<void>;
}

/** How often a mail is tried: with the pauses below, for more than a day. */
const mostAttempts = 18;
const firstPauseSeconds = 15;
const longestPauseSeconds = 3 * 3600;
/** After so long a claim has lost its sender: longer than any try takes. */
const claimMinutes = 5;
/** Kept with a mail of which it is not known whether it was sent. */
const inDoubt = 'It is not known whether this mail was sent.';
const sentAgain =
  'You may get this mail twice: the first time the mail server did not say whether it took it.';

type Mail = Row<'mail'>;

/**
 * Sends what is in the outbox: each mail once, whichever process sends it. While the mail server is away mails wait, with longer pauses from
 * try to try. A mail of which it is not known whether it was sent – the connection or the process was lost in the middle – is sent once
 * more and says so; if that is not known either it is given up. A mail that has an end, such as a link to sign in, is not sent after it.
 */
export function startMailSender({ store, postman, log, interval = 5000 }: MailSenderOptions): MailSender {
  const stopped = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let isQueued = false;

  async function sendAll(): Promise<void> {
    isQueued = false;
    try {
      let hasMore = true;
      while (hasMore && !stopped.signal.aborted) hasMore = await sendOne();
    } catch (error) {
      // The database is away: the next look finds it back.
      if (databaseProblem(error) !== 'gone')
        log.error({ part: 'mail', err: error }, 'the outbox could not be read');
    }
  }

  function look(): void {
    if (isQueued || stopped.signal.aborted) return;
    isQueued = true;
    running = running.then(sendAll);
  }

  async function sendOne(): Promise<boolean> {
    const mail = await claim(store);
    if (mail === null) return false;
    if (mail.given_up_at !== null) return true;
    const delivery = await postman.deliver({
      id: mail.id,
      to: mail.to_address,
      subject: mail.subject,
      replyTo: mail.reply_to,
      text: mail.last_error === inDoubt ? `${mail.text}\n\n${sentAgain}` : mail.text,
    });
    await settle(store, mail, delivery);
    if (delivery.kind !== 'sent')
      log.warn(
        {
          part: 'mail',
          mailId: mail.id,
          attempts: mail.attempts,
          kind: delivery.kind,
          reason: withoutAddresses(delivery.reason),
        },
        'a mail was not sent',
      );
    return true;
  }

  const unsubscribe = store.bus.subscribe(mailTopic, look);
  const timer = setInterval(look, interval);
  look();
  return {
    async stop() {
      stopped.abort();
      clearInterval(timer);
      unsubscribe();
      await running;
    },
  };
}

/** What a mail server says, for the log: it likes to repeat whom a mail was for. */
function withoutAddresses(reason: string): string {
  return reason.replace(/[^\s<>"]+@[^\s<>"]+/g, '…');
}

/** Takes the next mail that is due, so that nobody else sends it; one that cannot be sent any more is given up. */
async function claim(store: Store): Promise<Mail | null> {
  return store.acrossDistricts(async (db) => {
    const mail = await db
      .selectFrom('mail')
      .selectAll()
      .select(sql<boolean>`coalesce(ends_at <= now(), false)`.as('is_over'))
      .where('sent_at', 'is', null)
      .where('given_up_at', 'is', null)
      .where('due_at', '<=', sql<Date>`now()`)
      .where((where) =>
        where.or([
          where('claimed_at', 'is', null),
          where('claimed_at', '<', sql<Date>`now() - make_interval(mins => ${claimMinutes})`),
        ]),
      )
      .orderBy('created_at')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (mail === undefined) return null;
    const wasLost = mail.claimed_at !== null;
    const isHopeless = mail.is_over || (wasLost && mail.last_error === inDoubt);
    return db
      .updateTable('mail')
      .set({
        claimed_at: sql<Date>`now()`,
        attempts: mail.attempts + 1,
        ...(wasLost ? { last_error: inDoubt } : {}),
        ...(isHopeless ? { given_up_at: sql<Date>`now()`, text: '' } : {}),
      })
      .where('id', '=', mail.id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

/** Writes down how it went. What is sent or given up keeps no text: it may hold a link that opens something. */
async function settle(store: Store, mail: Mail, delivery: Delivery): Promise<void> {
  const pause = Math.min(firstPauseSeconds * 2 ** (mail.attempts - 1), longestPauseSeconds);
  const wasInDoubt = mail.last_error === inDoubt;
  const over = { given_up_at: sql<Date>`now()`, text: '' };
  const later = { claimed_at: null, due_at: sql<Date>`now() + make_interval(secs => ${pause})` };
  const outcome = () => {
    switch (delivery.kind) {
      case 'sent':
        return { sent_at: sql<Date>`now()`, text: '' };
      case 'refused':
        return { last_error: delivery.reason, ...over };
      case 'unknown':
        return wasInDoubt ? { last_error: inDoubt, ...over } : { last_error: inDoubt, ...later };
      case 'notNow':
        return {
          last_error: wasInDoubt ? inDoubt : delivery.reason,
          ...(mail.attempts >= mostAttempts ? over : later),
        };
      default:
        return delivery satisfies never;
    }
  };
  await store.acrossDistricts((db) =>
    db.updateTable('mail').set(outcome()).where('id', '=', mail.id).execute(),
  );
}
