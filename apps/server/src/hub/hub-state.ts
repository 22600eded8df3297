import type { Cohort, DirectoryEntry, FactEdit, HubState } from '@staffroom/contract';
import { applyFactEdits, shippedFacts, type EditedFacts } from '@staffroom/knowledge';
import type { HubDb, Store } from '@staffroom/store';
import { readCohorts } from './records/cohort-record.ts';
import { entriesOfDirectory } from './records/directory-record.ts';
import { readFactEdits } from './records/fact-edit-record.ts';
import { hubVersion } from './hub-version.ts';

/** Everything of the hub that pages show beside the facts that ship, as it is now. */
export async function readHubState(store: Store): Promise<HubState> {
  return store.inHub(async (db): Promise<HubState> => {
    const version = await hubVersion(db);
    const factEdits: readonly FactEdit[] = await readFactEdits(db);
    const directory: readonly DirectoryEntry[] = await entriesOfDirectory(db);
    const cohorts: readonly Cohort[] = await readCohorts(db);
    return { version, factEdits: [...factEdits], directory: [...directory], cohorts: [...cohorts] };
  });
}

/** The facts with what moderators changed. */
export async function readFacts(db: HubDb): Promise<EditedFacts<FactEdit>> {
  return applyFactEdits(shippedFacts, await readFactEdits(db));
}
