import type { SignInSettings } from '../host/settings.ts';
import { domainOf } from './issuer.ts';

/** Whether somebody may add a district of their own, which whoever runs the server decides. */
export function mayAddDistrict(
  { newDistricts }: Pick<SignInSettings, 'newDistricts'>,
  email: string | null,
): boolean {
  return newDistricts === 'anyone' || isAmong(newDistricts, email);
}

/** Whether an address is among addresses (`ana@lake.example`) and domains (`@lake.example`). */
export function isAmong(people: readonly string[], email: string | null): boolean {
  if (email === null) return false;
  return people.includes(email.toLowerCase()) || people.includes(`@${domainOf(email)}`);
}
