import { MessageFolderSchema, MessageKindSchema, MessageStatusSchema } from '@staffroom/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvAddress, inboxAddress, inboxViewOf, isNarrowed, searchOf } from './inbox-view.ts';

describe('what the inbox shows', () => {
  it('stands in the address, whatever it is', () => {
    const views = fc.record(
      {
        folder: fc.constantFrom(...MessageFolderSchema.options),
        kind: fc.constantFrom(...MessageKindSchema.options),
        status: fc.constantFrom(...MessageStatusSchema.options),
        assignee: fc.string({ minLength: 1 }),
        search: fc.string({ minLength: 1 }),
        isOverdue: fc.constant(true),
      },
      { requiredKeys: ['folder'] },
    );
    fc.assert(
      fc.property(views, (view) => {
        expect(inboxViewOf(searchOf(view))).toEqual(view);
      }),
    );
  });

  it('is the inbox where the address says nothing that it knows', () => {
    expect(inboxViewOf('?folder=attic&kind=poem&status=')).toEqual({ folder: 'inbox' });
  });

  it('keeps its view in the address of a message and of its file', () => {
    const view = inboxViewOf('?kind=idea');
    expect(inboxAddress(view, 'm1')).toBe('/desk/inbox?kind=idea&message=m1');
    expect(inboxAddress({ folder: 'inbox' })).toBe('/desk/inbox');
    expect(csvAddress(view)).toBe('/api/v1/hub/messages.csv?kind=idea&folder=inbox');
  });

  it('is narrowed by anything but the folder', () => {
    expect(isNarrowed({ folder: 'done' })).toBe(false);
    expect(isNarrowed({ folder: 'done', search: 'cap' })).toBe(true);
  });
});
