import type { DistrictId, RouteAccess, Role, SchoolRecordId, UserId } from '@staffroom/contract';
import type { MiddlewareHandler } from 'hono';
import type { SignInSettings } from '../host/settings.ts';

/** One role of a person in one district; a null school says that it holds for all of its schools. */
export interface Membership {
  readonly districtId: DistrictId;
  readonly role: Role;
  readonly schoolId: SchoolRecordId | null;
}

/** Who asks. In local mode the person at this computer leads every district. */
export interface Actor {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string | null;
  readonly mode: 'local' | 'server';
  readonly memberships: readonly Membership[];
  /** Whether they work at the desk of the hub. */
  readonly isHubStaff: boolean;
}

/** A request as it came in, with what the socket tells of its sender. */
export interface Caller {
  readonly request: Request;
  /** The address of the other end of the socket; null where there is no socket, as in tests. */
  readonly remoteAddress: string | null;
  readonly requestId: string;
}

/** What the audit trail says of a change. Never the record of a student. */
export interface AuditNote {
  /** What was done, such as `roster.import`. */
  readonly action: string;
  /** To what, by kind and id, such as `design:…`. */
  readonly subject: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Who may do what: what the application asks of sign-in, and nothing more. */
export interface Access {
  readonly mode: 'local' | 'server';
  /** How people sign in; null where nobody does. */
  readonly settings: SignInSettings | null;
  /**
   * Finds out who asks, and whether they may do what the route asks for. Without a school, a role that holds for any one school of
   * the district is enough: the route then shows only the schools of `schoolsOf`. Answers null only for a route that is open to anyone
   * and a caller who is not signed in.
   *
   * @throws ORPCError NOT_SIGNED_IN, NOT_ALLOWED; NOT_FOUND where the caller has no part in the district at all.
   */
  authorize(
    caller: Caller,
    access: RouteAccess,
    districtId: DistrictId | null,
    schoolId: SchoolRecordId | null,
  ): Promise<Actor | null>;
  /** Headers, origin checks and rate limits, in the order in which they run before every route. */
  readonly protection: readonly MiddlewareHandler[];
  /** Answers `/api/auth/*`; null where nobody signs in. */
  readonly signIn: ((caller: Caller) => Promise<Response>) | null;
}
