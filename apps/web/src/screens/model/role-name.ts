import { roleInWords, sentenceCase } from '@staffroom/exchange/browser';
import { optionalRoleById } from '@staffroom/knowledge';

/** A role's name as the catalogue gives it, such as `Lead teacher (team-based model)`; else its id in words. */
export function roleName(roleId: string): string {
  return optionalRoleById(roleId)?.name ?? sentenceCase(roleInWords(roleId));
}
