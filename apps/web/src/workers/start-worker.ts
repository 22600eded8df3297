// Each worker is named by a literal address, which is how the build finds and bundles it.

/** A worker that designs one school. */
export function startDesignWorker(): Worker {
  return new Worker(new URL('./design-worker.ts', import.meta.url), { type: 'module', name: 'design' });
}

/** A worker that reads the files of an import. */
export function startImportWorker(): Worker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module', name: 'import' });
}

/** A worker that writes the files of an export. */
export function startExportWorker(): Worker {
  return new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module', name: 'export' });
}
