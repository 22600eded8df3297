import type { DesignEvent, Edit } from '@staffroom/contract';
import { applyEdit, BoardEditError } from '@staffroom/design';
import { touchedBy } from '@staffroom/school';
import type { Device } from './device.ts';
import type { OpenBoard } from './device-boards.ts';
import { keysOf } from './device-database.ts';
import { measuresOf } from './design-measures.ts';
import { devicePerson, now } from './device-ids.ts';
import { createEventQueue } from './event-queue.ts';
import { os } from './studio-implementer.ts';

const noDesign = { message: 'This design is not on this device' };

/** Decisions by hand, in the order in which the database takes them, whichever window makes them. */
export function editRoutes({ db, bus, boards, presence }: Device) {
  return {
    edit: os.designs.edit.handler(async ({ input, errors }) => {
      const asked = await db.get('designs', input.designId);
      if (asked === undefined) throw errors.NOT_FOUND(noDesign);
      // Opened before the transaction: a transaction of IndexedDB ends where it is made to wait for something else.
      const opened = await boards.open(asked);
      const transaction = db.transaction(['designs', 'edits'], 'readwrite');
      const design = await transaction.objectStore('designs').get(input.designId);
      if (design === undefined) throw errors.NOT_FOUND(noDesign);
      if (opened === null || design.revision !== input.revision || opened.revision !== input.revision)
        throw errors.CONFLICT({
          message: 'This was designed again in the meantime; your decision is about a plan before it',
          data: { edits: [] },
        });
      const taken = (await transaction.objectStore('edits').getAll(keysOf(design.id, design.revision))).map(
        ({ edit }) => edit,
      );
      const touched = touchedBy(input.edit);
      const inTheWay = taken.filter(
        ({ seq, edit }) => seq > input.afterSeq && !touched.isDisjointFrom(touchedBy(edit)),
      );
      if (inTheWay.length > 0)
        throw errors.CONFLICT({
          message: 'Another window changed the same in the meantime',
          data: { edits: inTheWay },
        });
      const current = taken
        .slice(opened.seq)
        .reduce((reached, { edit }) => applyEdit(reached, edit), opened.board);
      const board = applied(current, input.edit, (message) => errors.NOT_POSSIBLE({ message }));
      const edit: Edit = {
        seq: taken.length + 1,
        edit: input.edit,
        undoes: input.undoes,
        author: devicePerson,
        clientId: input.clientId,
        at: now(),
      };
      await transaction
        .objectStore('edits')
        .add({ designId: design.id, revision: design.revision, seq: edit.seq, edit });
      const changed = { ...design, seq: edit.seq, ...measuresOf(board.plan), updatedAt: edit.at };
      await transaction.objectStore('designs').put(changed);
      await transaction.done;
      boards.keep(design.id, { revision: design.revision, seq: edit.seq, board });
      bus.publish({ type: 'edit', designId: design.id, revision: design.revision, edit });
      return edit;
    }),
    watch: os.designs.watch.handler(async function* ({ input, errors, signal }) {
      const queue = createEventQueue<DesignEvent>();
      let told = input.afterSeq;
      const unsubscribe = bus.subscribe((message) => {
        if (message.type === 'design' && message.design.id === input.designId)
          queue.push({ type: 'design', design: message.design });
        if (!('designId' in message) || message.designId !== input.designId) return;
        switch (message.type) {
          case 'edit':
            queue.push({ type: 'edit', edit: message.edit });
            break;
          case 'revision':
            told = 0;
            queue.push({ type: 'revision', revision: message.revision });
            break;
          case 'designRemoved':
            queue.push({ type: 'removed' });
            queue.end();
            break;
          case 'present':
          case 'left':
            queue.push({ type: 'presence', people: presence.here(input.designId) });
            break;
          case 'whoIsHere':
            break;
          default:
            message satisfies never;
        }
      });
      try {
        const design = await db.get('designs', input.designId);
        if (design === undefined) throw errors.NOT_FOUND(noDesign);
        const missed = await db.getAll('edits', keysOf(design.id, design.revision));
        for (const { edit } of missed)
          if (edit.seq > told) {
            told = edit.seq;
            yield { type: 'edit' as const, edit };
          }
        presence.say(design.id, input.clientId, null);
        presence.ask(design.id);
        for await (const event of queue.read(signal)) {
          if (event.type === 'edit') {
            if (event.edit.seq <= told) continue;
            told = event.edit.seq;
          }
          yield event;
        }
      } finally {
        unsubscribe();
        presence.leave(input.designId, input.clientId);
      }
    }),
    present: os.designs.present.handler(async ({ input }) => {
      presence.say(input.designId, input.clientId, input.selected);
      return {};
    }),
  };
}

/** A board with one more decision; what cannot be done is refused with the reason. */
function applied(
  board: OpenBoard['board'],
  edit: Edit['edit'],
  refusal: (message: string) => Error,
): OpenBoard['board'] {
  try {
    return applyEdit(board, edit);
  } catch (error) {
    throw error instanceof BoardEditError ? refusal(error.message) : error;
  }
}
