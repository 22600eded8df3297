import type { School } from '@staffroom/school';
import type { z } from 'zod';
import { wholeText } from '../tabular/encoding.ts';
import { UnreadableSourceError } from '../tabular/unreadable-source.ts';
import { membersOfZip } from '../tabular/zip-in-memory.ts';
import { fieldOf } from './field-of.ts';
import { StudioFileError } from './studio-file-error.ts';
import {
  partSchemas,
  StudioIndexSchema,
  type StudioContent,
  type StudioDesign,
  type StudioIndex,
} from './studio-content.ts';
import { latestVersion, upgraded, type StudioParts } from './upgrades.ts';

export interface StudioFileRead {
  readonly content: StudioContent;
  /** What could not be opened and was left out, one sentence each. */
  readonly notes: readonly string[];
}

const megabyte = 1024 * 1024;
const limits = { entries: 2000, total: 1024 * megabyte, ratio: 1000, ratioFrom: 64 * megabyte };
/** How many mistakes of form a message names. */
const namedMistakes = 3;

/**
 * Opens a Studio file of this or any earlier version, or the `plan.json` of the command line together with the school that its
 * roster tells. A design that cannot be read is left out and noted; a file without a readable school cannot be opened.
 *
 * @param roster the school of the roster files that were chosen with it; null where none were.
 * @throws {StudioFileError} where nothing can be opened, with what to do.
 */
export async function readStudioFile(
  bytes: Uint8Array,
  fileName: string,
  roster: School | null,
): Promise<StudioFileRead> {
  const { parts, version } = await partsOf(bytes, fileName);
  if (version > latestVersion)
    throw new StudioFileError(
      'newer',
      `${fileName} was saved by a newer version of Staffroom (form ${version}; this one knows ${latestVersion}). Reload the page to get the newest version, or ask whoever runs it.`,
    );
  const latest = upgraded(parts, version, roster);
  const index = required(StudioIndexSchema, latest, 'studio.json', fileName);
  const school: School = required(partSchemas.school, latest, 'school.json', fileName);
  const notes: string[] = [];
  const designs = index.designs.flatMap((entry) => {
    try {
      return [designOf(latest, entry, school, fileName)];
    } catch (error) {
      // The one design of a plan.json is the file itself.
      if (!(error instanceof StudioFileError) || version === 0) throw error;
      notes.push(`The design ${entry.name} was left out: ${error.message}`);
      return [];
    }
  });
  return { content: { producedBy: index.producedBy, school, designs }, notes };
}

async function partsOf(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ readonly parts: StudioParts; readonly version: number }> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) {
    const plan = parsed(new TextDecoder().decode(bytes), fileName, 'notAStudioFile');
    if (fieldOf(plan, 'format') !== 'staffroom-plan') throw notAStudioFile(fileName);
    return { parts: new Map([['plan.json', plan]]), version: 0 };
  }
  const parts = new Map<string, unknown>();
  for (const { path, open } of members(bytes, fileName)) {
    if (!path.endsWith('.json')) continue;
    const text = await wholeText(open).catch((cause: unknown) => {
      throw new StudioFileError(
        'damaged',
        `${path} of ${fileName} is damaged; use another copy of the file`,
        {
          cause,
        },
      );
    });
    parts.set(path, parsed(text, `${path} of ${fileName}`, 'damaged'));
  }
  const version = fieldOf(parts.get('studio.json'), 'formatVersion');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw notAStudioFile(fileName);
  return { parts, version };
}

function members(bytes: Uint8Array, fileName: string): ReturnType<typeof membersOfZip> {
  try {
    return membersOfZip(bytes, fileName, limits);
  } catch (cause) {
    if (cause instanceof UnreadableSourceError)
      throw new StudioFileError('damaged', cause.message, { cause });
    throw cause;
  }
}

function designOf(
  parts: StudioParts,
  { folder, name, isScenario }: StudioIndex['designs'][number],
  school: School,
  fileName: string,
): StudioDesign {
  const plan = required(partSchemas.plan, parts, `${folder}/plan.json`, fileName);
  const edits = required(partSchemas.edits, parts, `${folder}/edits.json`, fileName);
  const students = new Set<string>(school.students.map(({ id }) => id));
  const stranger = plan.teams.flatMap((team) => team.students).find((id) => !students.has(id));
  if (plan.input.schoolId !== school.id || stranger !== undefined)
    throw new StudioFileError(
      'otherRoster',
      `the plan was made from another roster than the one of ${school.name}${stranger === undefined ? '' : `, which has no student ${stranger}`}. Choose the files that it was made from.`,
    );
  return { name, isScenario, plan, edits };
}

/** A part in its form, with what this version does not know left out. */
function required<Schema extends z.ZodType>(
  schema: Schema,
  parts: StudioParts,
  name: string,
  fileName: string,
): z.infer<Schema> {
  if (!parts.has(name))
    throw new StudioFileError('damaged', `${name} is missing in ${fileName}; use another copy of the file`);
  const result = schema.safeParse(parts.get(name));
  if (result.success) return result.data;
  const mistakes = result.error.issues
    .slice(0, namedMistakes)
    .map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
  throw new StudioFileError(
    'damaged',
    `${name} of ${fileName} is not as it should be (${mistakes.join('; ')}); use another copy of the file`,
  );
}

function parsed(text: string, what: string, code: 'notAStudioFile' | 'damaged'): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (code === 'notAStudioFile') throw notAStudioFile(what, cause);
    throw new StudioFileError('damaged', `${what} is damaged; use another copy of the file`, { cause });
  }
}

function notAStudioFile(fileName: string, cause?: unknown): StudioFileError {
  return new StudioFileError(
    'notAStudioFile',
    `${fileName} is no Studio file (.staffroom) and no plan.json. To read a roster, import it.`,
    { cause },
  );
}
