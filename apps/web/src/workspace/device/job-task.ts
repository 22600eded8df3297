import type { DesignId, DesignRequestInput, ExportFormat, SweepId, UploadId } from '@staffroom/contract';
import type { Names, RosterId, SchoolRecordId } from '@staffroom/contract';

/** What a job of this device is asked to do: all that is needed to run it, or to run it again. */
export type JobTask =
  | {
      readonly kind: 'import';
      readonly schoolId: SchoolRecordId | null;
      readonly uploadIds: readonly UploadId[];
      readonly mapping?: unknown;
      readonly names: Names;
      readonly dateOrder: 'iso' | 'us';
    }
  | {
      readonly kind: 'design';
      readonly designId: DesignId;
      readonly schoolId: SchoolRecordId;
      readonly rosterId: RosterId;
      readonly request: DesignRequestInput;
      /** The revision whose pins are kept; null for the first plan of a design. */
      readonly pinsOfRevision: number | null;
    }
  | { readonly kind: 'sweep'; readonly sweepId: SweepId }
  | {
      readonly kind: 'export';
      readonly designId: DesignId;
      readonly schoolId: SchoolRecordId;
      readonly format: ExportFormat;
    };
