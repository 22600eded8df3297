/** Builds and finds the files of the web application, for the server that sends them. */
export { studioFolder } from './studio-folder.ts';
export type { BuildOptions } from './built-folder.ts';
export { exportHub, type Exported, type ExportOptions } from './export-hub.ts';
export { openHub, type HubSettings, type OpenHub } from './open-hub.ts';
