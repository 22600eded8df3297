import { z } from 'zod';
import { CohortSchema } from './cohort.ts';
import { DirectoryEntrySchema } from './directory-entry.ts';
import { FactEditSchema } from './fact-edit.ts';

/** What of the hub lives: everything that its pages show beside the facts that ship. */
export const HubStateSchema = z.object({
  version: z.string().describe('Another whenever anything of this changes'),
  factEdits: z.array(FactEditSchema).describe('Every edit of the facts in the order in which they were made'),
  directory: z.array(DirectoryEntrySchema).describe('Approved entries by name'),
  cohorts: z.array(CohortSchema).describe('By the day on which they begin'),
});
export type HubState = z.infer<typeof HubStateSchema>;

/** The state of a hub to which nobody has added anything: the facts as they ship. */
export const emptyHubState: HubState = { version: '0', factEdits: [], directory: [], cohorts: [] };
