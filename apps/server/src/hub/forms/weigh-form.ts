import type { Suspicion } from '@staffroom/contract';
import type { HubDb } from '@staffroom/store';
import { countSending } from './count-sending.ts';
import { judge } from './judge.ts';
import { hiddenField, mostInHour, type SentForm } from './sent-form.ts';
import { shapeOf } from './text-shape.ts';

/** What was found out about a form that was sent. */
export interface Weighed {
  readonly shape: string;
  /** How often this text came within the last hour, this time included. */
  readonly sameText: number;
  readonly suspicions: readonly Suspicion[];
  readonly isSetAside: boolean;
  /** Whether one address sends more than anybody does. */
  readonly isTooMany: boolean;
}

/** Counts a form that was sent, and says what it is suspected of. */
export async function weighForm(
  db: HubDb,
  sent: SentForm,
  { kind, email, body, text }: Readonly<Record<'kind' | 'email' | 'body' | 'text', string>>,
): Promise<Weighed> {
  const shape = shapeOf(kind, body, email);
  const counts = await countSending(db, sent.now, {
    address: sent.address,
    email,
    token: sent.token,
    shape,
  });
  const verdict = judge({
    ...counts,
    isHiddenFieldFilled: (sent.values[hiddenField] ?? '') !== '',
    openFor: sent.openFor,
    text,
  });
  return { shape, sameText: counts.sameText, ...verdict, isTooMany: counts.fromAddressInHour > mostInHour };
}
