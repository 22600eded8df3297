import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { SignInSettings } from '../host/settings.ts';

/** A mail on its way. */
export interface OutgoingMail {
  /** The same at every try, so that a mail program shows one that came twice once. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where answers go, if not to the sender. */
  readonly replyTo: string | null;
}

/** How it went: `unknown` where the connection was lost after the mail was handed over and before the server took it. */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused' | 'notNow' | 'unknown'; readonly reason: string };

export interface Postman {
  deliver(mail: OutgoingMail): Promise<Delivery>;
}

interface SmtpError {
  readonly message: string;
  readonly responseCode?: number;
}

/** @param isHandedOver whether the server had asked for the mail itself, so that it may have it */
function deliveryOf(error: SmtpError, isHandedOver: boolean): Delivery {
  const reason = error.message.slice(0, 500);
  const code = error.responseCode ?? 0;
  if (code >= 500) return { kind: 'refused', reason };
  if (isHandedOver && code === 0) return { kind: 'unknown', reason };
  return { kind: 'notNow', reason };
}

const patience = 20_000;

/** Sends mails through the server of `SMTP_URL`. */
function smtpPostman(smtpUrl: string, { mailFrom, publicUrl }: SignInSettings): Postman {
  const host = publicUrl.hostname;
  return {
    async deliver({ id, to, subject, text, replyTo }) {
      let isHandedOver = false;
      // What the server says is told to a logger alone.
      const listen = (_: unknown, line: unknown): void => {
        isHandedOver ||= String(line).startsWith('354');
      };
      const quiet = (): void => undefined;
      const transport = createTransport({
        url: smtpUrl,
        connectionTimeout: patience,
        greetingTimeout: patience,
        socketTimeout: patience,
        disableFileAccess: true,
        disableUrlAccess: true,
        debug: true,
        logger: {
          level: quiet,
          trace: quiet,
          debug: listen,
          info: quiet,
          warn: quiet,
          error: quiet,
          fatal: quiet,
        },
      });
      try {
        await transport.sendMail({
          from: mailFrom ?? `Staffroom <staffroom@${host}>`,
          // An address object: a comma or a line break in it makes no second address.
          to: { name: '', address: to },
          ...(replyTo === null ? {} : { replyTo: { name: '', address: replyTo } }),
          subject,
          text,
          messageId: `<${id}@${host}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { kind: 'sent' };
      } catch (error) {
        // nodemailer throws errors with these fields.
        return deliveryOf(error as SmtpError, isHandedOver);
      } finally {
        transport.close();
      }
    },
  };
}

/** Writes mails into the log instead, for trying the server out: whoever reads the log can sign in as anybody. */
function logPostman(log: Logger): Postman {
  return {
    deliver({ to, subject, text }) {
      log.warn(
        { part: 'mail', to, subject, text },
        'SMTP_URL is not set: this mail is written here and not sent',
      );
      return Promise.resolve({ kind: 'sent' });
    },
  };
}

/** What sends the mails of a server. */
export function postmanOf(settings: SignInSettings, log: Logger): Postman {
  return settings.smtpUrl === null ? logPostman(log) : smtpPostman(settings.smtpUrl, settings);
}
