import type { Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  /** Where answers go, if not to the sender. */
  readonly replyTo: string | null;
}

/** What the server does with the next mail that is handed over. */
export type MailTreatment = 'take' | 'notNow' | 'refuse' | 'hangUp';

export interface MailServer {
  /** For `SMTP_URL`. */
  readonly url: string;
  readonly port: number;
  readonly mails: readonly ReceivedMail[];
  /** Waits until so many mails have arrived in all. */
  arrived(count: number): Promise<readonly ReceivedMail[]>;
  /** How mails are treated from now on: `hangUp` takes a mail and ends the connection without saying so. */
  treat(treatment: MailTreatment): void;
  /** How often a mail was handed over, taken or not. */
  readonly handedOver: number;
  stop(): Promise<void>;
}

/** Starts a mail server on loopback that keeps what it is sent. */
export async function startMailServer({ port = 0 } = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  const sockets = new Set<Socket>();
  let treatment: MailTreatment = 'take';
  let handedOver = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, callback) {
      simpleParser(stream, (error, mail) => {
        handedOver += 1;
        if (treatment === 'notNow') return callback(answer(451, 'Try again later'));
        if (treatment === 'refuse') return callback(answer(554, 'Not taken'));
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          messageId: mail.messageId ?? '',
          replyTo: mail.replyTo?.value[0]?.address ?? null,
        });
        for (const tell of waiting) tell();
        if (treatment !== 'hangUp') return callback(error);
        for (const socket of sockets) socket.destroy();
      });
    },
  });
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      server.on('error', () => undefined);
      resolve();
    });
  });
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    mails,
    get handedOver() {
      return handedOver;
    },
    treat: (next) => (treatment = next),
    arrived: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (mails.length < count) return;
          waiting.delete(look);
          resolve(mails);
        };
        waiting.add(look);
        look();
      }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
