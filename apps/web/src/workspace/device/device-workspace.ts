import { createRouterClient } from '@orpc/server';
import type { JobResult } from '@staffroom/contract';
import type { Workspace } from '../workspace.ts';
import { designRoutes } from './design-routes.ts';
import { designWork } from './design-work.ts';
import type { Device } from './device.ts';
import { createDeviceBoards } from './device-boards.ts';
import { openDeviceBus } from './device-bus.ts';
import { openDeviceDatabase } from './device-database.ts';
import { deviceDistrictId } from './device-ids.ts';
import { createDeviceJobs, type JobHost } from './device-jobs.ts';
import { createDevicePresence } from './device-presence.ts';
import { deviceStore, type DeviceStore } from './device-store.ts';
import { editRoutes } from './edit-routes.ts';
import { exportRoutes } from './export-routes.ts';
import { exportWork } from './export-work.ts';
import { importWork } from './import-work.ts';
import { jobRoutes } from './job-routes.ts';
import type { JobTask } from './job-task.ts';
import { importRoutes, rosterRoutes } from './roster-routes.ts';
import { saveBlob } from './save-blob.ts';
import { schoolRoutes } from './school-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { os } from './studio-implementer.ts';
import { sweepRoutes } from './sweep-routes.ts';
import { sweepWork } from './sweep-work.ts';

/** The Studio's interface answered by this browser alone. */
function studioRouter(device: Device) {
  return os.router({
    session: sessionRoutes(),
    schools: schoolRoutes(device),
    rosters: rosterRoutes(device),
    imports: importRoutes(device),
    designs: { ...designRoutes(device), ...editRoutes(device) },
    jobs: jobRoutes(device),
    sweeps: sweepRoutes(device),
    exports: exportRoutes(device),
  });
}

let opened: Promise<Device> | null = null;

/** What this device keeps, opened once for the page. The next call tries again where it could not be opened. */
async function theDevice(): Promise<Device> {
  opened ??= openDevice();
  try {
    return await opened;
  } catch (error) {
    opened = null;
    throw error;
  }
}

/** Saving, opening and deleting what this device keeps. */
export async function openDeviceStore(): Promise<DeviceStore> {
  return deviceStore(await theDevice());
}

/** Opens what this device keeps; the first visit finds it empty. */
async function openDevice(): Promise<Device> {
  const db = await openDeviceDatabase(() => location.reload());
  const bus = openDeviceBus();
  const boards = createDeviceBoards(db);
  const work = (task: JobTask, host: JobHost): Promise<JobResult> => {
    switch (task.kind) {
      case 'import':
        return importWork({ db }, task, host);
      case 'design':
        return designWork({ db, bus, boards }, task, host);
      case 'sweep':
        return sweepWork({ db }, task, host);
      case 'export':
        return exportWork({ db }, task, host);
      default:
        return task satisfies never;
    }
  };
  const jobs = createDeviceJobs(db, bus, work);
  await jobs.recover();
  return { db, bus, boards, jobs, presence: createDevicePresence(bus) };
}

/** The workspace of this device: everything is kept in this browser and nothing leaves it. */
export async function openDeviceWorkspace(): Promise<Workspace> {
  const device = await theDevice();
  const client = createRouterClient(studioRouter(device));
  return {
    mode: 'device',
    client,
    server: null,
    async upload(_districtId, file, { onProgress, signal } = {}) {
      const { uploadId } = await client.imports.begin({
        districtId: deviceDistrictId,
        fileName: file.name,
        size: file.size,
      });
      signal?.throwIfAborted();
      await device.db.put('uploads', { id: uploadId, fileName: file.name, content: file });
      onProgress?.(1);
      return uploadId;
    },
    async downloadFile(_districtId, fileId, fileName) {
      const file = await device.db.get('files', fileId);
      if (file === undefined) throw new Error(`${fileName} is no longer kept on this device; write it again`);
      saveBlob(file.content, fileName);
    },
  };
}
