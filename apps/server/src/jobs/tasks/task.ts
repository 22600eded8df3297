import type { FileProblem, JobFailure, Measure, PreviewTable, Roster } from '@staffroom/contract';
import type { ExportFormat, DesignRequestInput } from '@staffroom/contract';
import type { StudioEdit } from '@staffroom/exchange';
import type { BoardEdit, Grade, Level } from '@staffroom/school';

/** Work that takes a processor for seconds or may fail badly; done in a process of its own, without a database. */
export type Task =
  | {
      readonly kind: 'read';
      readonly folder: string;
      readonly files: readonly string[];
      readonly mapping?: unknown;
      readonly dateOrder: 'iso' | 'us';
      readonly leaveOutNames: boolean;
      /** The school that is meant, by the id that files give it, where several may be in the files. */
      readonly sourceId: string | null;
    }
  | {
      readonly kind: 'readStudio';
      readonly folder: string;
      readonly file: string;
      readonly leaveOutNames: boolean;
    }
  | {
      readonly kind: 'design';
      readonly rosterId: string;
      readonly school: Uint8Array;
      readonly format: string;
      readonly request: DesignRequestInput;
      /** The plan whose pins are kept, with the decisions by hand since. */
      readonly pinsOf: { readonly plan: Uint8Array; readonly edits: readonly BoardEdit[] } | null;
      /** Whether the plan itself is wanted, or its measures only. */
      readonly keeps: 'plan' | 'measures';
    }
  | {
      readonly kind: 'write';
      readonly school: Uint8Array;
      readonly plan: Uint8Array;
      readonly edits: readonly StudioEdit[];
      readonly format: ExportFormat;
      readonly fileName: string;
      readonly designName: string;
      readonly isScenario: boolean;
    };

/** A school as read, packed for keeping, with what lists show of it. */
export interface ReadSchool {
  readonly sourceId: string;
  readonly name: string;
  readonly identifier: string | null;
  readonly state: string | null;
  readonly level: Level | null;
  readonly grades: readonly Grade[];
  readonly students: number;
  readonly adults: number;
  readonly sections: number;
  readonly hasNames: boolean;
  readonly school: Uint8Array;
  readonly hash: string;
}

/** A design of a Studio file, packed for keeping. */
export interface ReadDesign {
  readonly name: string;
  readonly isScenario: boolean;
  readonly modelName: string;
  readonly request: DesignRequestInput;
  readonly plan: Uint8Array;
  readonly edits: readonly StudioEdit[];
  readonly measures: readonly Measure[];
  readonly teams: number;
}

export type TaskResult =
  | {
      readonly kind: 'read';
      readonly format: string;
      readonly schools: readonly ReadSchool[];
      readonly errors: number;
      readonly warnings: number;
      readonly problemKinds: Roster['problemKinds'];
      readonly problems: readonly FileProblem[];
      readonly assumptions: readonly string[];
    }
  | {
      readonly kind: 'mappingNeeded';
      readonly mapping: unknown;
      readonly tables: PreviewTable[];
    }
  | {
      readonly kind: 'readStudio';
      /** How the roster was read when it was imported first. */
      readonly format: string;
      readonly school: ReadSchool;
      readonly designs: readonly ReadDesign[];
      /** What was left out, one sentence each. */
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'designed';
      readonly plan: Uint8Array | null;
      readonly modelName: string;
      readonly measures: readonly Measure[];
      readonly teams: number;
      readonly students: number;
    }
  | {
      readonly kind: 'written';
      readonly fileName: string;
      readonly mediaType: string;
      readonly bytes: Uint8Array;
    };

/** What goes to a task process. */
export type ToProcess = { readonly type: 'run'; readonly task: Task } | { readonly type: 'stop' };

/** What comes back. A `failed` is an answer in words; a process that ends without an answer had a fault. */
export type FromProcess =
  | { readonly type: 'ready' }
  | {
      readonly type: 'progress';
      readonly message: string;
      readonly fraction: number;
      readonly value?: number;
      readonly bound?: number;
    }
  | { readonly type: 'done'; readonly result: TaskResult }
  | { readonly type: 'failed'; readonly failure: JobFailure }
  | { readonly type: 'fault'; readonly message: string };
