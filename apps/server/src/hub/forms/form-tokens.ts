import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Store } from '@staffroom/store';
import { hubKey } from '../hub-key.ts';

/** The signed time at which a form was made: it tells a person who writes from a program that sends, and needs no cookie. */
export interface FormTokens {
  issue(now: Date): Promise<string>;
  /** For how many milliseconds the form has been open; null where the token was not made here. */
  age(token: string, now: Date): Promise<number | null>;
}

function macOf(key: Buffer, time: string): Buffer {
  return createHmac('sha256', key).update(time).digest().subarray(0, 16);
}

/** @param secret the server's own; null takes one that is kept in the database, for a server without sign-in */
export function createFormTokens(store: Store, secret: string | null): FormTokens {
  let key: Promise<Buffer> | null = null;
  const keyOf = (): Promise<Buffer> => {
    key ??=
      secret === null
        ? store.inHub((db) => hubKey(db, 'form key'))
        : Promise.resolve(Buffer.from(hkdfSync('sha256', secret, '', 'staffroom forms of the hub', 32)));
    // A database that was away once must not keep every form from being made.
    key.catch(() => {
      key = null;
    });
    return key;
  };
  return {
    async issue(now) {
      const time = now.getTime().toString(36);
      return `${time}.${macOf(await keyOf(), time).toString('base64url')}`;
    },
    async age(token, now) {
      const [time = '', mac = ''] = token.split('.');
      const [given, own] = [Buffer.from(mac, 'base64url'), macOf(await keyOf(), time)];
      if (given.length !== own.length || !timingSafeEqual(given, own)) return null;
      return now.getTime() - Number.parseInt(time, 36);
    },
  };
}
