export { openBrowser } from './services/browser.ts';
export {
  databasesForTests,
  oneDatabaseForTests,
  type TestDatabase,
  type TestDatabaseServer,
} from './services/databases.ts';
export { oncePerRun } from './services/run-folder.ts';
export { startIdentityProvider, type Identity, type IdentityProvider } from './services/identity-provider.ts';
export {
  startMailServer,
  type MailServer,
  type MailTreatment,
  type ReceivedMail,
} from './services/mail-server.ts';
export { rowsOfDistrict } from './services/district-rows.ts';
export { browserForTests, type TestBrowser } from './services/watched-browser.ts';
