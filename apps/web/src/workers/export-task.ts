import type { ExportFormat } from '@staffroom/contract';
import type { Plan, School } from '@staffroom/school';
import type { StudioDesign } from '@staffroom/exchange/browser';

/** Write a plan, with its decisions by hand, as one file. */
export interface ExportTask {
  readonly format: ExportFormat;
  readonly school: School;
  /** The plan with all decisions made. */
  readonly plan: Plan;
  /** The design as the Studio's own file keeps it. */
  readonly design: StudioDesign;
  /** The name of the file without its ending. */
  readonly fileName: string;
  readonly versions: { readonly staffroom: string; readonly knowledge: string };
}

export interface ExportTaskResult {
  readonly fileName: string;
  readonly content: Blob;
}
