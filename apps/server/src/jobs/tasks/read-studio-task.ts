import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdit, keyMeasures, openBoard } from '@staffroom/design';
import {
  readStudioFile,
  StudioFileError,
  withoutNames,
  type StudioContent,
  type StudioDesign,
  type StudioEdit,
} from '@staffroom/exchange';
import type { School } from '@staffroom/school';
import type { DesignRequestInput, JobFailure } from '@staffroom/contract';
import { packJson } from '../../packed-json.ts';
import { packedSchool } from './packed-school.ts';
import { TaskFailure } from './task-failure.ts';
import type { ReadDesign, Task, TaskResult } from './task.ts';

type ReadStudioTask = Extract<Task, { kind: 'readStudio' }>;

/** A Studio file is read whole: one of many schools would be smaller. */
const largestFile = 200 * 1024 * 1024;
const mostDesigns = 200;
const longestName = 120;

/**
 * Reads a Studio file: its school, and its designs with the decisions by hand. Nothing in it is trusted: each design is opened and its
 * decisions are made again on it; one that does not hold together is left out and noted.
 *
 * @throws TaskFailure where the file cannot be opened.
 */
export async function readStudioTask({ folder, file, leaveOutNames }: ReadStudioTask): Promise<TaskResult> {
  const { content, notes } = await contentOf(join(folder, file), file);
  const { school } = content;
  const format = formatOf(content);
  const isNameless = [...school.students, ...school.staff].every(({ name }) => name === null);
  if (leaveOutNames && !isNameless)
    return {
      kind: 'readStudio',
      format,
      school: packedSchool(withoutNames(school)),
      designs: [],
      notes: [
        ...notes,
        ...(content.designs.length === 0
          ? []
          : ['The designs of the file were left out: they tell names, and names are left out here.']),
      ],
    };
  const told = [...notes];
  const designs = content.designs.slice(0, mostDesigns).flatMap((design) => {
    try {
      return [readDesign(school, design)];
    } catch (error) {
      told.push(`The design ${plainName(design.name)} was left out: ${reasonOf(error)}`);
      return [];
    }
  });
  if (content.designs.length > mostDesigns)
    told.push(`Of ${content.designs.length} designs the first ${mostDesigns} were read.`);
  return { kind: 'readStudio', format, school: packedSchool(school), designs, notes: told };
}

function formatOf({ designs }: StudioContent): string {
  const format = designs[0]?.plan.input.format ?? '';
  return /^[\w.-]{1,40}$/.test(format) ? format : 'staffroom';
}

async function contentOf(
  path: string,
  fileName: string,
): Promise<{ readonly content: StudioContent; readonly notes: readonly string[] }> {
  if ((await stat(path)).size > largestFile)
    throw new TaskFailure(
      failure('tooLarge', `${fileName} has more than ${largestFile / 1024 / 1024} MB, which no school has.`),
    );
  try {
    const read = await readStudioFile(await readFile(path), fileName, null);
    refuseUnfit(read.content.school, fileName);
    return read;
  } catch (error) {
    if (error instanceof StudioFileError)
      throw new TaskFailure(failure('notARoster', error.message), { cause: error });
    throw error;
  }
}

function refuseUnfit({ id, name, identifier, rules }: School, fileName: string): void {
  if (isKept({ id, name, identifier, state: rules?.state ?? null }) && name.trim() !== '') return;
  throw new StudioFileError(
    'damaged',
    `The name or id of the school in ${fileName} holds a character that cannot be kept; use another copy of the file`,
  );
}

/** Whether a database keeps a value: it takes no zero character and no half of one. */
function isKept(value: unknown): boolean {
  return !/\\u(?:0000|d[89a-f])/i.test(JSON.stringify(value));
}

function readDesign(school: School, { name, isScenario, plan, edits }: StudioDesign): ReadDesign {
  const request = requestOf(plan.request);
  if (!isKept([edits, request, plan.request.modelName]))
    throw new Error('it holds a character that cannot be kept.');
  const made = edits.reduce((board, { edit }) => applyEdit(board, edit), openBoard(school, plan)).plan;
  return {
    name: plainName(name),
    isScenario,
    modelName: plan.request.modelName,
    request,
    plan: packJson(plan),
    edits: inOrder(edits),
    measures: keyMeasures(made),
    teams: made.teams.length,
  };
}

/** What was asked for, as a person would ask again. */
function requestOf({
  modelId,
  parameters,
  parametersSet,
  ...rest
}: StudioDesign['plan']['request']): DesignRequestInput {
  const { state, grades, seed, effort, seconds, useAverages } = rest;
  const isSet = new Set(parametersSet);
  const chosen = Object.entries(parameters).filter(([parameter]) => isSet.has(parameter));
  return {
    modelId,
    parameters: Object.fromEntries(chosen),
    state: state !== null && /^[A-Z]{2}$/.test(state) ? state : null,
    grades: grades === null ? null : [...grades],
    seed,
    effort,
    seconds,
    useAverages,
  };
}

/** Decisions numbered from one, as the server numbers them; what one takes back keeps its number. */
function inOrder(edits: readonly StudioEdit[]): readonly StudioEdit[] {
  const numbers = new Map(edits.map(({ seq }, index) => [seq, index + 1]));
  return edits.map(({ undoes, author, ...edit }, index) => ({
    ...edit,
    seq: index + 1,
    undoes: undoes === null ? null : (numbers.get(undoes) ?? null),
    author: plainName(author),
  }));
}

/** A name without signs that control something, of a length that lists take. */
function plainName(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longestName)
    .toWellFormed();
  return plain === '' ? 'Design' : plain;
}

function reasonOf(error: unknown): string {
  // Words of the board, or of a plan that does not fit the school.
  return error instanceof Error ? error.message : 'it does not fit the school.';
}

function failure(code: JobFailure['code'], message: string): JobFailure {
  return { code, message, problems: [], rules: [] };
}
