import type { DesignTask, DesignTaskResult } from './design-task.ts';
import type { ExportTask, ExportTaskResult } from './export-task.ts';
import type { ImportTask, ImportTaskResult } from './import-task.ts';
import type { WorkerOf } from './task-messages.ts';

// Each worker is named by a literal address, which is how the build finds and bundles it.

/** A worker that designs one school. */
export function startDesignWorker(): WorkerOf<DesignTask, DesignTaskResult> {
  return new Worker(new URL('./design-worker.ts', import.meta.url), { type: 'module', name: 'design' });
}

/** A worker that reads the files of an import. */
export function startImportWorker(): WorkerOf<ImportTask, ImportTaskResult> {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module', name: 'import' });
}

/** A worker that writes the files of an export. */
export function startExportWorker(): WorkerOf<ExportTask, ExportTaskResult> {
  return new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module', name: 'export' });
}
