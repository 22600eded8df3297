import type { SignInSettings } from '../host/settings.ts';
import { domainOf } from './issuer.ts';

/** Whether somebody may add a district of their own, which whoever runs the server decides. */
export function mayAddDistrict(
  { newDistricts }: Pick<SignInSettings, 'newDistricts'>,
  email: string | null,
): boolean {
  if (newDistricts === 'anyone') return true;
  if (email === null) return false;
  return newDistricts.includes(email.toLowerCase()) || newDistricts.includes(`@${domainOf(email)}`);
}
