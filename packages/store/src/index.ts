export { openStore, type Store, type StoreOptions } from './store.ts';
export type { StorePlace } from './place.ts';
export { backup, type BackupSummary } from './backup/backup.ts';
export { restore } from './backup/restore.ts';
export type { Database, Row, NewRow } from './database.ts';
export type { DistrictDb, HubDb, SystemDb } from './tenancy/transactions.ts';
export type { Bus, BusMessage } from './bus/bus.ts';
export type { JobQueue, WorkOptions } from './queue/job-queue.ts';
export {
  JobFailedError,
  type JobContext,
  type JobFailure,
  type JobHandler,
  type JobHandlers,
  type JobKind,
  type JobProgress,
  type JobResult,
  type JobRow,
  type JobState,
  type NewJob,
} from './queue/job.ts';
export { databaseProblem, type DatabaseProblem } from './problems/database-problem.ts';
export { StoreError, type StoreErrorCode } from './problems/store-error.ts';
export {
  openEmbeddedPostgres,
  type EmbeddedPlace,
  type EmbeddedPostgres,
} from './embedded/embedded-postgres.ts';
