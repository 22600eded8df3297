import type { DesignRequestInput, DistrictId, FileId, UploadId } from '@staffroom/contract';
import { oneRosterFiles, sideFiles, zipEntries, type BundleFile } from '@staffroom/exchange';
import { financeNotes, sampleSchool } from '@staffroom/sample';
import type { BoardEdit, Plan } from '@staffroom/school';
import type { StudioClient } from '../src/workspace/workspace.ts';

/** A workspace that holds nothing yet, as two windows or two people see it. */
export interface WorkspaceUnderTest {
  readonly client: StudioClient;
  readonly other: StudioClient;
  readonly districtId: DistrictId;
  readonly upload: (name: string, bytes: Uint8Array) => Promise<UploadId>;
  download(fileId: FileId): Promise<Uint8Array>;
  close(): Promise<void>;
}

export const request: DesignRequestInput = {
  modelId: 'newCoreTeam',
  parameters: { rosterMin: 40, rosterTarget: 60, rosterMax: 80 },
  state: null,
  grades: null,
  seed: 1,
  effort: 'quick',
  seconds: null,
  useAverages: false,
};

export const sample = sampleSchool({ level: 'middle', students: 360, seed: 7 });
export const absentId = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

function zipOf(files: readonly BundleFile[]): Uint8Array {
  return zipEntries(files.map(({ name, text }) => [name, text]));
}

/** What a school's own systems would export: a bundle as a zip, and its side files beside it. */
export const rosterZip = zipOf(oneRosterFiles(sample));
export const sides = sideFiles(sample, financeNotes());

/** A swap of two students of the first two teams that share a band, the given number from the front. */
export function swapIn(plan: Plan, number: number): BoardEdit {
  const [first] = plan.teams;
  const second = plan.teams.find((team) => team !== first && team.band.id === first?.band.id);
  const [a, b] = [first?.students[number], second?.students[number]];
  if (a === undefined || b === undefined) throw new Error('The sample has two teams in its first band');
  return { kind: 'swapStudents', a, b };
}
