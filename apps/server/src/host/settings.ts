import { isLoopbackAddress, isLoopbackHost } from '../access/loopback.ts';

/** A setting that cannot be used; the message names it and says what to write instead. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** How people reach the server and sign in; null where it works for the person at this computer only. */
export interface SignInSettings {
  /** Where people reach the server, without a path. */
  readonly publicUrl: URL;
  readonly secret: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string | null;
  /** How many proxies stand before the server, whose word on a caller's address is taken. */
  readonly trustedProxies: number;
  /** Who may add a district: anybody, or the people of these addresses (`ana@lake.example`) and domains (`@lake.example`). */
  readonly newDistricts: 'anyone' | readonly string[];
  /** Whether a district's issuer may lie on an inner network. */
  readonly privateIssuers: boolean;
  /** Who works at the desk of the hub: people of these addresses and domains. */
  readonly hubStaff: readonly string[];
  /** Where answers to replies go; null where they go to the sender of mails. */
  readonly hubReplyTo: string | null;
}

/** What the environment tells a server. */
export interface ServerSettings {
  readonly signIn: SignInSettings | null;
  readonly uploadBytes: number;
  /** For how many months messages to the hub are kept after the last thing that happened to them. */
  readonly messageMonths: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const shortestSecret = 32;
const mebibyte = 1024 * 1024;

function given(env: Environment, name: string): string | null {
  const value = env[name]?.trim() ?? '';
  return value === '' ? null : value;
}

function wholeNumber(env: Environment, name: string, otherwise: number, least: number): number {
  const text = given(env, name);
  if (text === null) return otherwise;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least)
    throw new SettingsError(`${name} must be a whole number of at least ${least}, not "${text}".`);
  return value;
}

function publicUrlOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/')
    throw new SettingsError(
      `STAFFROOM_URL must be the address at which people reach the server, such as https://staffroom.example.org, not "${text}".`,
    );
  if (url.protocol === 'http:' && !isLoopbackHost(url.host))
    throw new SettingsError(
      `STAFFROOM_URL must begin with https: rosters are not sent over an open line. Put a proxy with a certificate before the server (docs/operations.md).`,
    );
  return url;
}

function newDistrictsOf(env: Environment): SignInSettings['newDistricts'] {
  const text = given(env, 'STAFFROOM_NEW_DISTRICTS') ?? 'anyone';
  if (text === 'anyone') return 'anyone';
  if (text === 'nobody') return [];
  return peopleOf('STAFFROOM_NEW_DISTRICTS', text, 'anyone, nobody, or ');
}

/** Addresses (`ana@lake.example`) and domains (`@lake.example`), in small letters. */
function peopleOf(name: string, text: string, also = ''): readonly string[] {
  const entries = text.split(',').map((entry) => entry.trim().toLowerCase());
  const wrong = entries.find((entry) => !/^[^@\s]*@[^@\s]+\.[^@\s]+$/.test(entry));
  if (wrong !== undefined)
    throw new SettingsError(
      `${name} must be ${also}addresses and domains such as ana@lakeside.example, @hill.example; "${wrong}" is neither.`,
    );
  return entries;
}

function hubStaffOf(env: Environment): readonly string[] {
  const text = given(env, 'STAFFROOM_HUB_STAFF');
  return text === null ? [] : peopleOf('STAFFROOM_HUB_STAFF', text);
}

function hubReplyToOf(env: Environment): string | null {
  const address = given(env, 'STAFFROOM_HUB_REPLY_TO');
  if (address !== null && !/^[^@\s,<>]+@[^@\s,<>]+\.[^@\s,<>]+$/.test(address))
    throw new SettingsError(
      `STAFFROOM_HUB_REPLY_TO must be one address such as hub@lakeside.example, not "${address}".`,
    );
  return address;
}

function privateIssuersOf(env: Environment, publicUrl: URL): boolean {
  const text = given(env, 'STAFFROOM_PRIVATE_ISSUERS') ?? 'refuse';
  if (text !== 'allow' && text !== 'refuse')
    throw new SettingsError(`STAFFROOM_PRIVATE_ISSUERS must be allow or refuse, not "${text}".`);
  return text === 'allow' || isLoopbackHost(publicUrl.host);
}

/**
 * Reads what the environment says of the server: `STAFFROOM_URL`, `STAFFROOM_SECRET`, `SMTP_URL`, `STAFFROOM_MAIL_FROM`,
 * `STAFFROOM_PROXIES`, `STAFFROOM_NEW_DISTRICTS`, `STAFFROOM_PRIVATE_ISSUERS`, `STAFFROOM_UPLOAD_MB`, `STAFFROOM_HUB_STAFF`,
 * `STAFFROOM_HUB_REPLY_TO`, `STAFFROOM_HUB_MONTHS`.
 *
 * @throws SettingsError
 */
export function serverSettings(env: Environment): ServerSettings {
  const uploadBytes = wholeNumber(env, 'STAFFROOM_UPLOAD_MB', 500, 1) * mebibyte;
  const messageMonths = wholeNumber(env, 'STAFFROOM_HUB_MONTHS', 24, 1);
  const address = given(env, 'STAFFROOM_URL');
  if (address === null) return { signIn: null, uploadBytes, messageMonths };
  const secret = given(env, 'STAFFROOM_SECRET');
  if (secret === null || secret.length < shortestSecret)
    throw new SettingsError(
      `STAFFROOM_SECRET must be a secret of at least ${shortestSecret} characters where STAFFROOM_URL is set. Make one with: openssl rand -base64 48`,
    );
  const publicUrl = publicUrlOf(address);
  return {
    uploadBytes,
    messageMonths,
    signIn: {
      publicUrl,
      secret,
      smtpUrl: given(env, 'SMTP_URL'),
      mailFrom: given(env, 'STAFFROOM_MAIL_FROM'),
      trustedProxies: wholeNumber(env, 'STAFFROOM_PROXIES', 0, 0),
      newDistricts: newDistrictsOf(env),
      privateIssuers: privateIssuersOf(env, publicUrl),
      hubStaff: hubStaffOf(env),
      hubReplyTo: hubReplyToOf(env),
    },
  };
}

/**
 * Refuses to open a server that asks nobody to sign in to other computers.
 *
 * @throws SettingsError
 */
export function assertReachable(host: string, { signIn }: ServerSettings): void {
  if (signIn !== null || isLoopbackAddress(host) || isLoopbackHost(host)) return;
  throw new SettingsError(
    `Listening on ${host} opens this server to other computers, and it asks nobody to sign in. ` +
      'Set STAFFROOM_URL and STAFFROOM_SECRET to have people sign in (docs/operations.md), or leave --host out.',
  );
}
