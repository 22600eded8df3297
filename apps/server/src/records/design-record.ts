import type { Design, Edit } from '@staffroom/contract';
import type { BoardEdit } from '@staffroom/school';
import { instant } from './instant.ts';

/** The columns of a design that its record shows. */
export interface DesignRow {
  readonly id: string;
  readonly school_id: string;
  readonly roster_id: string;
  readonly name: string;
  readonly model_id: string;
  readonly model_name: string;
  readonly request: unknown;
  readonly is_scenario: boolean;
  readonly revision: number;
  readonly seq: number;
  readonly job_id: string | null;
  readonly measures: unknown;
  readonly team_count: number | null;
  readonly created_by: string | null;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** A design as lists show it. */
export function designRecord(row: DesignRow): Design {
  // Branding, and documents that only this program writes.
  return {
    id: row.id as Design['id'],
    schoolId: row.school_id as Design['schoolId'],
    rosterId: row.roster_id as Design['rosterId'],
    name: row.name,
    modelId: row.model_id,
    modelName: row.model_name,
    request: row.request as Design['request'],
    isScenario: row.is_scenario,
    revision: row.revision,
    seq: row.seq,
    jobId: row.job_id as Design['jobId'],
    measures: row.measures as Design['measures'],
    teamCount: row.team_count,
    createdBy: row.created_by,
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
  };
}

/** The columns of a decision by hand. */
export interface EditRow {
  readonly seq: number;
  readonly edit: unknown;
  readonly undoes: number | null;
  readonly author_id: string;
  readonly author_name: string;
  readonly client_id: string;
  readonly at: Date;
}

/** One decision by hand as the interface shows it. */
export function editRecord(row: EditRow): Edit {
  return {
    seq: row.seq,
    // Stored after it was parsed and applied.
    edit: row.edit as BoardEdit,
    undoes: row.undoes,
    author: { id: row.author_id, name: row.author_name },
    clientId: row.client_id,
    at: instant(row.at),
  };
}
