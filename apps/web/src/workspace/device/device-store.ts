import { deleteDB } from 'idb';
import {
  StudioFileError,
  writeStudioFile,
  type StudioContent,
  type StudioDesign,
} from '@staffroom/exchange/browser';
import type { Device } from './device.ts';
import { planOf } from './device-boards.ts';
import { databasePrefix } from './device-database.ts';
import { fileNameOf } from './export-work.ts';
import { keepStudioContent, openStudioFile, type OpenedFile } from './open-studio-file.ts';
import { rostersOf } from './school-records.ts';
import { studioDesignOf } from './studio-design.ts';
import { versions } from './version.ts';

/** How much of this device is used, in bytes. */
export interface DeviceUsage {
  readonly used: number;
  /** What the browser would give at most; null where it does not say. */
  readonly available: number | null;
  /** Whether the browser has promised to keep it when space runs low. */
  readonly isKept: boolean;
}

export interface SavedFile {
  readonly fileName: string;
  readonly content: Blob;
  /** What is not in the file, one sentence each. */
  readonly notes: readonly string[];
}

/** What can be done with all that this device keeps. */
export interface DeviceStore {
  /**
   * Opens a Studio file, or a plan.json together with its roster's files, as a school of its own beside those that are here.
   * Throws StudioFileError where it cannot be opened.
   */
  openFiles(files: readonly File[]): Promise<OpenedFile>;
  /** A school with its designs as a Studio file. */
  fileOf(schoolId: string): Promise<SavedFile>;
  usage(): Promise<DeviceUsage>;
  /** Asks the browser not to delete anything when space runs low; says whether it promises. */
  keep(): Promise<boolean>;
  /** Deletes every school, design and file of this device. The page must be loaded again afterwards. */
  removeEverything(): Promise<void>;
}

export function deviceStore({ db, bus }: Pick<Device, 'db' | 'bus'>): DeviceStore {
  return {
    async openFiles(files) {
      const given = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const { content, format, notes } = await openStudioFile(given);
      return keepStudioContent(db, content, format, notes);
    },
    async fileOf(schoolId) {
      const { content, name, notes } = await contentOf(db, schoolId);
      const bytes = writeStudioFile(content);
      return {
        fileName: `${fileNameOf(name)}.staffroom`,
        content: new Blob([Uint8Array.from(bytes)], { type: studioType }),
        notes,
      };
    },
    async usage() {
      const [estimate, isKept] = await Promise.all([
        navigator.storage.estimate(),
        navigator.storage.persisted(),
      ]);
      return { used: estimate.usage ?? 0, available: estimate.quota ?? null, isKept };
    },
    keep: () => navigator.storage.persist(),
    async removeEverything() {
      bus.close();
      db.close();
      const known = 'databases' in indexedDB ? await indexedDB.databases() : [];
      const names = known.flatMap(({ name }) => (name?.startsWith(databasePrefix) ? [name] : []));
      for (const name of new Set([databasePrefix, ...names])) await deleteDB(name);
    },
  };
}

/** A type of which file dialogs and mail programs make no more than of any file. */
const studioType = 'application/octet-stream';

/** The latest roster of a school with every design made from it. */
async function contentOf(
  db: Device['db'],
  schoolId: string,
): Promise<{ readonly content: StudioContent; readonly name: string; readonly notes: readonly string[] }> {
  const [record, [roster], designs] = await Promise.all([
    db.get('schools', schoolId),
    rostersOf(db, schoolId),
    db.getAllFromIndex('designs', 'bySchool', schoolId),
  ]);
  const people = roster && (await db.get('people', roster.id));
  if (record === undefined || people === undefined)
    throw new StudioFileError('needsRoster', 'This school has no roster yet; import one, then save.');
  const designed = designs.filter(({ revision }) => revision > 0);
  const own = designed.filter(({ rosterId }) => rosterId === roster?.id);
  const kept: StudioDesign[] = [];
  for (const design of own) {
    const made = await planOf(db, design, design.revision);
    if (made !== null) kept.push(studioDesignOf(design, made));
  }
  const older = designed.length - own.length;
  return {
    content: { producedBy: versions, school: people.school, designs: kept },
    name: record.name,
    notes:
      older === 0
        ? []
        : [
            `${older} ${older === 1 ? 'design' : 'designs'} made from an earlier roster ${older === 1 ? 'is' : 'are'} not in the file.`,
          ],
  };
}
