import type { MessageDetail } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { hasHadEnough, postHubMail, type HubMail } from '../hub-mail.ts';
import { receivedLetter } from '../hub-letters.ts';
import { keepMessage, type Said } from './keep-message.ts';
import type { SentForm, Taken } from './sent-form.ts';
import { weighForm } from './weigh-form.ts';

/**
 * Takes a message that somebody sent: keeps it, sets it aside where it looks like spam, and confirms it by mail where it does not. What
 * is set aside is confirmed to nobody, for its address may be a stranger's.
 */
export async function takeMessage(
  store: Store,
  mail: HubMail,
  sent: SentForm,
  said: Said,
  detail: MessageDetail,
): Promise<Taken> {
  return store.inHub(async (db) => {
    const weighed = await weighForm(db, sent, {
      kind: detail.kind,
      email: said.email,
      body: said.body,
      text: Object.values(sent.values).join('\n'),
    });
    if (weighed.isTooMany) return 'tooMany';
    await keepMessage(db, sent, said, detail, weighed);
    if (weighed.isSetAside) return 'setAside';
    if (mail !== null && !(await hasHadEnough(db, said.email, sent.now)))
      await postHubMail(
        store,
        db,
        mail,
        receivedLetter(said.email, detail.kind, sent.locale, mail.publicUrl),
      );
    return 'taken';
  });
}
