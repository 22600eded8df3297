import { openDeviceInBrowser } from './device-workspace.ts';
import { expectWorkspace } from './workspace.case.ts';

expectWorkspace('the workspace of a device', openDeviceInBrowser);
