import { z } from 'zod';
import { pageOf, PageRequestSchema } from '../page.ts';
import { route } from '../route.ts';
import { DirectoryFormSchema, DirectoryStatusSchema, DirectorySubmissionSchema } from './directory-entry.ts';
import { lines, optional } from './hub-values.ts';
import { MailStateSchema } from './message.ts';

const one = z.object({ entryId: z.uuid() });

/** Schools and systems that added themselves, for the staff that decides on them. */
export const directory = {
  list: route('hubStaff')
    .route({ method: 'GET', path: '/hub/directory', summary: 'Entries, newest first' })
    .input(
      PageRequestSchema.extend({
        status: DirectoryStatusSchema.optional(),
        isSetAside: z.stringbool().or(z.boolean()).default(false),
        search: z.string().trim().max(200).optional(),
      }),
    )
    .output(pageOf(DirectorySubmissionSchema)),
  change: route('hubStaff')
    .route({ method: 'PUT', path: '/hub/directory/{entryId}', summary: 'Correct what an entry says' })
    .input(one.extend({ entry: DirectoryFormSchema }))
    .output(DirectorySubmissionSchema),
  decide: route('hubStaff')
    .route({
      method: 'PUT',
      path: '/hub/directory/{entryId}/status',
      summary: 'Approve or reject an entry; the contact is told by mail, with the reason',
    })
    .input(one.extend({ status: z.enum(['approved', 'rejected']), reason: optional(lines(2000)) }))
    .output(z.object({ entry: DirectorySubmissionSchema, mail: MailStateSchema })),
  remove: route('hubStaff')
    .route({ method: 'DELETE', path: '/hub/directory/{entryId}', summary: 'Remove an entry for good' })
    .input(one)
    .output(z.object({})),
};
