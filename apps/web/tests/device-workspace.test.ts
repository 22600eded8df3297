import { expectDeviceJobs } from './device-jobs.case.ts';
import { openDeviceInBrowser } from './device-workspace.ts';
import { expectWorkspace } from './workspace.case.ts';

// One page is built for both.
expectWorkspace('the workspace of a device', openDeviceInBrowser);
expectDeviceJobs();
