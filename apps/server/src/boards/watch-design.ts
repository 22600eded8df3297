import type { DesignEvent, Presence as Person } from '@staffroom/contract';
import type { BusMessage, Store } from '@staffroom/store';
import { withEventMeta } from '@orpc/server';
import { createWakeUp } from '../app/wake-up.ts';
import { designRecord, editRecord } from '../records/design-record.ts';
import { createPeople, presenceInterval, type Presence } from './presence.ts';

interface Watched {
  readonly districtId: string;
  readonly designId: string;
}

/** The last that a watcher has seen: a revision and a decision on it, as `3.17`. */
function seenIn(eventId: string): { readonly revision: number; readonly seq: number } {
  const [revision = 0, seq = 0] = eventId.split('.').map(Number);
  return Number.isInteger(revision) && Number.isInteger(seq) ? { revision, seq } : { revision: 0, seq: 0 };
}

/**
 * What happens to a design, from the decision after the one that was seen last. The bus only wakes: what is told is read from the
 * database, so that a message that was lost delays an event and loses none.
 *
 * @param seen the id of the last event that was seen
 */
export async function* watchDesign(
  { store, presence }: { readonly store: Store; readonly presence: Presence },
  { districtId, designId }: Watched,
  me: Person,
  seen: string,
  gone: AbortSignal,
): AsyncGenerator<DesignEvent, void, void> {
  const wakeUp = createWakeUp(gone);
  const people = createPeople(me);
  const news = { decisions: true, record: false, people: true, isAsked: false };
  const unsubscribe = store.bus.subscribe(`design:${designId}`, (message) => {
    hear(message);
    wakeUp.wake();
  });

  function hear(message: BusMessage): void {
    switch (message.type) {
      case 'presence': {
        const { hasChanged, isAsked } = people.hear(message, performance.now());
        news.people ||= hasChanged;
        news.isAsked ||= isAsked;
        return;
      }
      case 'design':
        news.record = true;
        return;
      default:
        news.decisions = true;
    }
  }

  let saidAt = 0;
  async function say(asks: boolean): Promise<void> {
    saidAt = performance.now();
    const { person, chosenAt } = people.me();
    await presence.here(districtId, designId, { person, chosenAt }, asks);
  }

  let { revision, seq } = seenIn(seen);
  try {
    await say(true);
    while (!gone.aborted) {
      if (news.decisions || news.record) {
        const isRecordNew = news.record;
        news.decisions = false;
        news.record = false;
        const now = await readSince(store, { districtId, designId }, revision, seq);
        if (now === null) {
          yield { type: 'removed' };
          return;
        }
        if (now.design.revision !== revision || seq > now.design.seq) {
          ({ revision } = now.design);
          seq = 0;
          yield withEventMeta<DesignEvent>({ type: 'revision', revision }, { id: `${revision}.0` });
        }
        for (const edit of now.edits) {
          ({ seq } = edit);
          yield withEventMeta<DesignEvent>({ type: 'edit', edit }, { id: `${revision}.${seq}` });
        }
        if (isRecordNew) yield { type: 'design', design: now.design };
      }
      if (news.people) {
        news.people = false;
        yield { type: 'presence', people: people.all() };
      }
      if (news.isAsked || performance.now() - saidAt >= presenceInterval) {
        news.isAsked = false;
        await say(false);
      }
      await wakeUp.wait(presenceInterval);
      news.people = people.forget(performance.now()) || news.people;
    }
  } finally {
    unsubscribe();
    // Whoever does not hear it forgets this window a little later.
    await presence.left(districtId, designId, me).catch(() => undefined);
  }
}

/** The design now, and the decisions after one of a revision: all of them where the revision is another by now. */
async function readSince(store: Store, { districtId, designId }: Watched, revision: number, seq: number) {
  return store.withDistrict(districtId, async (db) => {
    const row = await db.selectFrom('design').selectAll().where('id', '=', designId).executeTakeFirst();
    if (row === undefined) return null;
    const isSame = row.revision === revision && seq <= row.seq;
    const edits = await db
      .selectFrom('design_edit')
      .selectAll()
      .where('design_id', '=', designId)
      .where('revision', '=', row.revision)
      .where('seq', '>', isSame ? seq : 0)
      .orderBy('seq')
      .execute();
    return { design: designRecord(row), edits: edits.map(editRecord) };
  });
}
