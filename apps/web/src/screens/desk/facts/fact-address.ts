import type { FactEdit } from '@staffroom/contract';
import { paths } from '../../../workspace/paths.ts';

/** The address of a record, open at a place in it where one is given, and knowing the message that told of it. */
export function factAddress(
  kind: FactEdit['kind'],
  recordId: string,
  { at = null, messageId = null }: { readonly at?: string | null; readonly messageId?: string | null } = {},
): string {
  const values = new URLSearchParams();
  if (at !== null && at !== '') values.set('at', at.startsWith('/') ? at : `/${at}`);
  if (messageId !== null) values.set('message', messageId);
  const path = paths.deskFact(kind, recordId);
  return values.size === 0 ? path : `${path}?${values.toString()}`;
}
