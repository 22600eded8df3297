import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Design, Edit, FileProblem, Job, Roster, Sweep, SweepCase } from '@staffroom/contract';
import type { Grade, Level, Plan, School } from '@staffroom/school';
import type { JobTask } from './job-task.ts';

/** A school of this device. What lists count is derived from its latest roster and its designs. */
export interface StoredSchool {
  readonly id: string;
  readonly name: string;
  readonly identifier: string | null;
  /** The id that its files give it, so that a later import finds it again. */
  readonly sourceId: string | null;
  readonly state: string | null;
  readonly isExample: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface StoredRoster {
  readonly id: string;
  readonly schoolId: string;
  readonly roster: Roster;
  readonly level: Level | null;
  readonly grades: readonly Grade[];
}

/** A plan that the solver made for a design, or an earlier one that was made the latest again. */
export interface StoredPlan {
  readonly designId: string;
  readonly revision: number;
  readonly plan: Plan;
}

/** A decision by hand. Named by design, revision and place, so that two windows cannot both take the same place. */
export interface StoredEdit {
  readonly designId: string;
  readonly revision: number;
  readonly seq: number;
  readonly edit: Edit;
}

export interface StoredJob {
  readonly id: string;
  readonly job: Job;
  /** What is to be done, kept so that it can be started again. */
  readonly task: JobTask;
}

export interface StoredUpload {
  readonly id: string;
  readonly fileName: string;
  /** Null until the file is read in. */
  readonly content: Blob | null;
}

export interface StoredFile {
  readonly id: string;
  readonly fileName: string;
  readonly content: Blob;
}

export interface StoredSweepCase {
  readonly sweepId: string;
  readonly number: number;
  readonly case: SweepCase;
}

interface DeviceSchema extends DBSchema {
  schools: { key: string; value: StoredSchool };
  rosters: { key: string; value: StoredRoster; indexes: { bySchool: string } };
  people: { key: string; value: { readonly rosterId: string; readonly school: School } };
  problems: {
    key: string;
    value: { readonly rosterId: string; readonly problems: readonly FileProblem[] };
  };
  designs: { key: string; value: Design; indexes: { bySchool: string } };
  plans: { key: [string, number]; value: StoredPlan };
  edits: { key: [string, number, number]; value: StoredEdit };
  jobs: { key: string; value: StoredJob };
  sweeps: { key: string; value: Sweep };
  sweepCases: { key: [string, number]; value: StoredSweepCase };
  uploads: { key: string; value: StoredUpload };
  files: { key: string; value: StoredFile };
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

/** What the names of this program's databases begin with. */
export const databasePrefix = 'staffroom';

/** All keys that begin with a design, or with one of its revisions. */
export function keysOf(...start: readonly [string, ...number[]]): IDBKeyRange {
  return IDBKeyRange.bound([...start], [...start, []]);
}

/**
 * Opens the database of this browser, made at the first visit. Each version of its form adds one step to `upgrade`.
 * `onClosed` is called when another window needs a newer form or the browser takes the database away.
 */
export async function openDeviceDatabase(onClosed: () => void): Promise<DeviceDatabase> {
  const database = await openDB<DeviceSchema>(databasePrefix, 1, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        db.createObjectStore('schools', { keyPath: 'id' });
        db.createObjectStore('rosters', { keyPath: 'id' }).createIndex('bySchool', 'schoolId');
        db.createObjectStore('people', { keyPath: 'rosterId' });
        db.createObjectStore('problems', { keyPath: 'rosterId' });
        db.createObjectStore('designs', { keyPath: 'id' }).createIndex('bySchool', 'schoolId');
        db.createObjectStore('plans', { keyPath: ['designId', 'revision'] });
        db.createObjectStore('edits', { keyPath: ['designId', 'revision', 'seq'] });
        db.createObjectStore('jobs', { keyPath: 'id' });
        db.createObjectStore('sweeps', { keyPath: 'id' });
        db.createObjectStore('sweepCases', { keyPath: ['sweepId', 'number'] });
        db.createObjectStore('uploads', { keyPath: 'id' });
        db.createObjectStore('files', { keyPath: 'id' });
      }
    },
    blocking: () => {
      database.close();
      onClosed();
    },
    terminated: onClosed,
  });
  return database;
}
