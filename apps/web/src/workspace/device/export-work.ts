import { FileIdSchema } from '@staffroom/contract';
import type { JobResult } from '@staffroom/contract';
import { runTask, TaskFailedError } from '../../workers/run-task.ts';
import { startExportWorker } from '../../workers/start-worker.ts';
import type { Device } from './device.ts';
import { boardOf, planOf } from './device-boards.ts';
import { newId } from './device-ids.ts';
import type { JobHost } from './device-jobs.ts';
import type { JobTask } from './job-task.ts';
import { studioDesignOf } from './studio-design.ts';
import { versions } from './version.ts';

/** Writes a design, with its decisions by hand, as a file to be saved. */
export async function exportWork(
  { db }: Pick<Device, 'db'>,
  task: Extract<JobTask, { kind: 'export' }>,
  host: JobHost,
): Promise<JobResult> {
  const design = await db.get('designs', task.designId);
  const made = design === undefined ? null : await planOf(db, design, design.revision);
  if (design === undefined || made === null)
    throw new TaskFailedError({
      code: 'request',
      message: 'There is no plan to write yet. Design the school first.',
      problems: [],
      rules: [],
    });
  host.progress({ message: 'writing the files', fraction: 0.2 });
  const record = await db.get('schools', design.schoolId);
  const { fileName, content } = await host.run((onProgress) =>
    runTask(
      startExportWorker,
      {
        format: task.format,
        school: made.school,
        plan: boardOf(made.school, made.plan, made.edits).plan,
        design: studioDesignOf(design, made),
        fileName: fileNameOf(`${record?.name ?? made.school.name} ${design.name}`),
        versions,
      },
      onProgress,
    ),
  );
  const fileId = newId(FileIdSchema);
  await db.add('files', { id: fileId, fileName, content });
  return { kind: 'exported', fileId, fileName, size: content.size };
}

/** A name that every system takes: letters and digits of any script, joined by hyphens. */
export function fileNameOf(words: string): string {
  const name = words
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return name === '' ? 'plan' : name;
}
