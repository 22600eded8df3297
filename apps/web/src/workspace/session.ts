import { createContext, use } from 'react';
import { roleAllows, type Permission, type Session } from '@staffroom/contract';
import { deviceDistrictId } from './workspace.ts';

/** What holds where no server answers: nobody is signed in, and this device alone can be worked on. */
export const sessionWithoutServer: Session = {
  mode: 'device',
  user: null,
  memberships: [],
  signIn: { email: false, passkey: false, districts: [] },
  isHubStaff: false,
  limits: { uploadBytes: Number.MAX_SAFE_INTEGER },
  version: '',
};

export const SessionContext = createContext<Session>(sessionWithoutServer);

/** Who is here and what they may do; asked of the server once and again after signing in or out. */
export function useSession(): Session {
  return use(SessionContext);
}

/**
 * Whether the person may do something: in a school where one is named, else anywhere in the district. On this device alone
 * one may do everything that needs no server.
 */
export function allows(
  session: Session,
  permission: Permission,
  districtId: string,
  schoolId: string | null,
): boolean {
  if (districtId === deviceDistrictId) return true;
  return session.memberships.some(
    (membership) =>
      membership.districtId === districtId &&
      (membership.schoolId === null || membership.schoolId === schoolId) &&
      roleAllows(membership.role, permission),
  );
}

/** {@link allows} for whoever is signed in. */
export function useAllows(permission: Permission, districtId: string, schoolId: string | null): boolean {
  return allows(useSession(), permission, districtId, schoolId);
}

export const sessionKey = ['session'] as const;
