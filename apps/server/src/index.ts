/** The server: the interface, sign-in, jobs and the files of the Studio. */
export { createServer, type ServerOptions } from './app/create-server.ts';
export type { ServerEnv } from './app/server-env.ts';
export type { Limits } from './app/server-parts.ts';
export type { Access, Actor, Caller, Membership } from './app/access.ts';
export { addFirstDistrict } from './example/first-district.ts';
export { createLog, type LogLevel } from './host/log.ts';
export {
  assertReachable,
  serverSettings,
  SettingsError,
  type ServerSettings,
  type SignInSettings,
} from './host/settings.ts';
export { readHubState } from './hub/hub-state.ts';
export { startServer, type RunningServer, type StartOptions } from './host/start-server.ts';
export { work, type Working } from './host/work.ts';
