import type { Database, SystemDb } from '@staffroom/store';
import type { Transaction } from 'kysely';

/** The tables of sign-in as far as the program reads them itself; better-auth names their columns. */
export type SignInTables = {
  'staffroom_access.user': {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean;
    createdAt: Date;
  };
  'staffroom_access.session': { id: string; userId: string; districtId: string | null; expiresAt: Date };
  'staffroom_access.account': { id: string; userId: string; providerId: string; accountId: string };
  'staffroom_access.passkey': { id: string; userId: string };
  'staffroom_access.verification': { id: string; identifier: string; value: string; expiresAt: Date };
};

/** A transaction of the system that also reads the tables of sign-in. */
export function withSignIn(db: SystemDb): Transaction<Database & SignInTables> {
  return db.withTables<SignInTables>();
}
