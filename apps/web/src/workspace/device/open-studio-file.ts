import { DesignIdSchema } from '@staffroom/contract';
import type { Design, Edit, RosterId, SchoolRecordId, UserId } from '@staffroom/contract';
import { SchoolRecordIdSchema } from '@staffroom/contract';
import {
  readStudioFile,
  StudioFileError,
  type GivenFile,
  type StudioContent,
  type StudioDesign,
} from '@staffroom/exchange/browser';
import type { School } from '@staffroom/school';
import { runTask } from '../../workers/run-task.ts';
import { startImportWorker } from '../../workers/start-worker.ts';
import { measuresOf } from './design-measures.ts';
import { newDesign } from './design-routes.ts';
import { boardOf } from './device-boards.ts';
import type { DeviceDatabase, StoredSchool } from './device-database.ts';
import { devicePerson, newId, now } from './device-ids.ts';
import { rosterRecords } from './roster-records.ts';
import { newSchool } from './school-routes.ts';

/** What became of a file that was opened. */
export interface OpenedFile {
  readonly schoolId: SchoolRecordId;
  readonly rosterId: RosterId;
  readonly schoolName: string;
  readonly designCount: number;
  /** What could not be opened and was left out. */
  readonly notes: readonly string[];
}

interface Opened {
  readonly content: StudioContent;
  /** How the roster was read once. */
  readonly format: string;
  readonly notes: readonly string[];
}

const studioFile = /\.(staffroom|json)$/i;

/** Whether a file is one that is opened, not a roster to be read. */
export function isStudioFile(name: string): boolean {
  return studioFile.test(name);
}

/** Reads the one Studio file or plan.json among files; the others are the roster that a plan.json needs. */
export async function openStudioFile(given: readonly GivenFile[]): Promise<Opened> {
  const [studio, ...more] = given.filter(({ name }) => isStudioFile(name));
  if (studio === undefined || more.length > 0)
    throw new StudioFileError(
      'notAStudioFile',
      'Choose one Studio file (.staffroom), or one plan.json together with the files of its roster.',
    );
  const rest = given.filter((file) => file !== studio);
  const roster = rest.length === 0 ? null : await rosterOf(rest);
  const { content, notes } = await readStudioFile(studio.bytes, studio.name, roster?.school ?? null);
  const format = roster?.format ?? content.designs[0]?.plan.input.format ?? 'oneroster-1.1';
  return { content, format, notes };
}

async function rosterOf(
  files: readonly GivenFile[],
): Promise<{ readonly school: School; readonly format: string }> {
  const read = await runTask(
    startImportWorker,
    { files, dateOrder: 'us', leaveOutNames: false, sourceId: null },
    () => {},
  ).result;
  const [school, ...others] = read.kind === 'read' ? read.schools : [];
  if (read.kind !== 'read' || school === undefined || others.length > 0)
    throw new StudioFileError(
      'needsRoster',
      'The files beside the plan.json must be the roster of its one school. Choose exactly the files that it was made from.',
    );
  return { school, format: read.format };
}

/** Keeps what a file holds as a new school. A design whose decisions do not fit its plan is left out and noted. */
export async function keepStudioContent(
  db: DeviceDatabase,
  { school, designs }: StudioContent,
  format: string,
  readNotes: readonly string[],
): Promise<OpenedFile> {
  const notes = [...readNotes];
  const record = newSchool({
    name: freeName(await db.getAll('schools'), school.name),
    state: school.rules?.state ?? null,
    identifier: school.identifier,
    sourceId: school.id,
  });
  const schoolId = SchoolRecordIdSchema.parse(record.id);
  const { roster, people, problems } = rosterRecords(record.id, {
    school,
    format,
    fileNames: [],
    problems: [],
    problemKinds: [],
    assumptions: [],
  });
  const kept = designs.flatMap((design) => {
    const edits = editsOf(design);
    try {
      return [
        { design: designRecord(design, schoolId, roster.roster.id, edits, school), edits, plan: design.plan },
      ];
    } catch (error) {
      notes.push(
        `The design ${design.name} was left out: ${error instanceof Error ? error.message : String(error)}`,
      );
      return [];
    }
  });
  const transaction = db.transaction(
    ['schools', 'rosters', 'people', 'problems', 'designs', 'plans', 'edits'],
    'readwrite',
  );
  await transaction.objectStore('schools').add(record);
  await transaction.objectStore('rosters').add(roster);
  await transaction.objectStore('people').add(people);
  await transaction.objectStore('problems').add(problems);
  for (const { design, plan, edits } of kept) {
    await transaction.objectStore('designs').add(design);
    await transaction.objectStore('plans').add({ designId: design.id, revision: 1, plan });
    for (const edit of edits)
      await transaction.objectStore('edits').add({ designId: design.id, revision: 1, seq: edit.seq, edit });
  }
  await transaction.done;
  return { schoolId, rosterId: roster.roster.id, schoolName: record.name, designCount: kept.length, notes };
}

/** Decisions in their order. Whoever made them elsewhere is nobody of this device. */
function editsOf({ edits }: StudioDesign): readonly Edit[] {
  return edits.map(({ edit, undoes, author, at }, index) => ({
    seq: index + 1,
    edit,
    undoes,
    author:
      author === devicePerson.name
        ? devicePerson
        : // Branding: a name is all that the file tells of the person.
          { id: `file:${author}` as UserId, name: author },
    clientId: 'file',
    at,
  }));
}

function designRecord(
  { name, isScenario, plan }: StudioDesign,
  schoolId: SchoolRecordId,
  rosterId: Design['rosterId'],
  edits: readonly Edit[],
  school: School,
): Design {
  const { modelId, modelName, parameters, parametersSet, state, grades, seed, effort, seconds, useAverages } =
    plan.request;
  return {
    ...newDesign(newId(DesignIdSchema)),
    schoolId,
    rosterId,
    name,
    modelId,
    modelName,
    request: {
      modelId,
      parameters: Object.fromEntries(
        Object.entries(parameters).filter(([parameter]) => parametersSet.includes(parameter)),
      ),
      state,
      grades,
      seed,
      effort,
      seconds,
      useAverages,
    },
    isScenario,
    revision: 1,
    seq: edits.length,
    ...measuresOf(boardOf(school, plan, edits).plan),
    updatedAt: now(),
  };
}

/** A name that no school of this device has yet. */
function freeName(schools: readonly StoredSchool[], name: string): string {
  const taken = new Set(schools.map((school) => school.name));
  let free = name;
  for (let copy = 2; taken.has(free); copy++) free = `${name} (${copy})`;
  return free;
}
