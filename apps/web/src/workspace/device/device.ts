import type { DeviceBoards } from './device-boards.ts';
import type { DeviceBus } from './device-bus.ts';
import type { DeviceDatabase } from './device-database.ts';
import type { DeviceJobs } from './device-jobs.ts';
import type { DevicePresence } from './device-presence.ts';

/** What the routes of this device share. */
export interface Device {
  readonly db: DeviceDatabase;
  readonly bus: DeviceBus;
  readonly boards: DeviceBoards;
  readonly jobs: DeviceJobs;
  readonly presence: DevicePresence;
}
