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
}

/** What the environment tells a server. */
export interface ServerSettings {
  readonly signIn: SignInSettings | null;
  readonly uploadBytes: number;
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
  const entries = text.split(',').map((entry) => entry.trim().toLowerCase());
  const wrong = entries.find((entry) => !/^[^@\s]*@[^@\s]+\.[^@\s]+$/.test(entry));
  if (wrong !== undefined)
    throw new SettingsError(
      `STAFFROOM_NEW_DISTRICTS must be anyone, nobody, or addresses and domains such as ana@lakeside.example, @hill.example; "${wrong}" is neither.`,
    );
  return entries;
}

function privateIssuersOf(env: Environment, publicUrl: URL): boolean {
  const text = given(env, 'STAFFROOM_PRIVATE_ISSUERS') ?? 'refuse';
  if (text !== 'allow' && text !== 'refuse')
    throw new SettingsError(`STAFFROOM_PRIVATE_ISSUERS must be allow or refuse, not "${text}".`);
  return text === 'allow' || isLoopbackHost(publicUrl.host);
}

/**
 * Reads what the environment says of the server: `STAFFROOM_URL`, `STAFFROOM_SECRET`, `SMTP_URL`, `STAFFROOM_MAIL_FROM`,
 * `STAFFROOM_PROXIES`, `STAFFROOM_NEW_DISTRICTS`, `STAFFROOM_PRIVATE_ISSUERS`, `STAFFROOM_UPLOAD_MB`.
 *
 * @throws SettingsError
 */
export function serverSettings(env: Environment): ServerSettings {
  const uploadBytes = wholeNumber(env, 'STAFFROOM_UPLOAD_MB', 500, 1) * mebibyte;
  const address = given(env, 'STAFFROOM_URL');
  if (address === null) return { signIn: null, uploadBytes };
  const secret = given(env, 'STAFFROOM_SECRET');
  if (secret === null || secret.length < shortestSecret)
    throw new SettingsError(
      `STAFFROOM_SECRET must be a secret of at least ${shortestSecret} characters where STAFFROOM_URL is set. Make one with: openssl rand -base64 48`,
    );
  const publicUrl = publicUrlOf(address);
  return {
    uploadBytes,
    signIn: {
      publicUrl,
      secret,
      smtpUrl: given(env, 'SMTP_URL'),
      mailFrom: given(env, 'STAFFROOM_MAIL_FROM'),
      trustedProxies: wholeNumber(env, 'STAFFROOM_PROXIES', 0, 0),
      newDistricts: newDistrictsOf(env),
      privateIssuers: privateIssuersOf(env, publicUrl),
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
