import {
  fontFaces,
  planFilesWith,
  studioFileMediaType,
  writeStudioFile,
  zipEntries,
} from '@staffroom/exchange/browser';
import publicSansRegular from '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2?url';
import publicSansBold from '@fontsource/public-sans/files/public-sans-latin-600-normal.woff2?url';
import sourceSerifBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import type { ExportTask, ExportTaskResult } from './export-task.ts';
import { serveTask } from './serve-task.ts';

/** In the order of the report's faces. */
const fontAddresses = [publicSansRegular, publicSansBold, sourceSerifBold];

/** The one file of a plan's folder that a format stands for, with what follows its name. */
const single = {
  plan: { file: 'plan.json', ending: '.json', mediaType: 'application/json' },
  report: { file: 'report.html', ending: '.html', mediaType: 'text/html; charset=utf-8' },
  workbook: {
    file: 'plan.xlsx',
    ending: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  oneroster: { file: 'oneroster.zip', ending: '-oneroster.zip', mediaType: 'application/zip' },
} as const;

serveTask(write, () => null);

async function write(task: ExportTask): Promise<ExportTaskResult> {
  const { format, school, plan, fileName } = task;
  if (format === 'studio') {
    const bytes = writeStudioFile({ producedBy: task.versions, school, designs: [task.design] });
    return { fileName: `${fileName}.staffroom`, content: blobOf(bytes, studioFileMediaType) };
  }
  const files = await planFilesWith(plan, school, fontFaces(await Promise.all(fontAddresses.map(fetched))));
  if (format === 'folder')
    return { fileName: `${fileName}.zip`, content: blobOf(zipEntries(files), 'application/zip') };
  const { file, ending, mediaType } = single[format];
  const content = files.get(file);
  if (content === undefined) throw new Error(`A plan's folder holds no ${file}`);
  return { fileName: `${fileName}${ending}`, content: blobOf(content, mediaType) };
}

async function fetched(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The report's type could not be loaded (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

function blobOf(content: string | Uint8Array, type: string): Blob {
  // A Blob takes bytes of an own buffer; those of a zip or a text are.
  return new Blob([typeof content === 'string' ? content : Uint8Array.from(content)], { type });
}
