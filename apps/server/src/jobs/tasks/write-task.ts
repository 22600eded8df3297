import { applyEdit, openBoard } from '@staffroom/design';
import { planFiles, studioFileMediaType, writeStudioFile, zipEntries } from '@staffroom/exchange';
import type { Plan, School } from '@staffroom/school';
import { unpackJson } from '../../packed-json.ts';
import type { Task, TaskResult } from './task.ts';

type WriteTask = Extract<Task, { kind: 'write' }>;

/** The one file of a plan's folder that a format stands for, with its media type. */
const single = {
  plan: ['plan.json', 'application/json'],
  report: ['report.html', 'text/html; charset=utf-8'],
  workbook: ['plan.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  oneroster: ['oneroster.zip', 'application/zip'],
} as const;

/** Writes a design, with the decisions by hand, as one file: one of the plan's files, all of them, or the Studio's own. */
export async function writeTask({
  school: packedSchool,
  plan: packedPlan,
  edits,
  format,
  fileName,
  designName,
  isScenario,
}: WriteTask): Promise<TaskResult> {
  const school = unpackJson(packedSchool) as School;
  const base = unpackJson(packedPlan) as Plan;
  const plan = edits.reduce((board, { edit }) => applyEdit(board, edit), openBoard(school, base)).plan;
  const written = { kind: 'written' } as const;
  if (format === 'studio')
    return {
      ...written,
      fileName: `${fileName}.staffroom`,
      mediaType: studioFileMediaType,
      bytes: writeStudioFile({
        producedBy: base.producedBy,
        school,
        designs: [{ name: designName, isScenario, plan: base, edits }],
      }),
    };
  const files = await planFiles(plan, school);
  if (format === 'folder')
    return {
      ...written,
      fileName: `${fileName}.zip`,
      mediaType: 'application/zip',
      bytes: zipEntries(files),
    };
  const [name, mediaType] = single[format];
  const content = files.get(name);
  if (content === undefined) throw new Error(`A plan's folder holds no ${name}`);
  const ending = name.slice(name.indexOf('.'));
  return {
    ...written,
    fileName: `${fileName}${format === 'oneroster' ? '-oneroster' : ''}${ending}`,
    mediaType,
    bytes: typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
  };
}
