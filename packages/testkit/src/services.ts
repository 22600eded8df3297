export { openBrowser } from './services/browser.ts';
export { databasesForTests, type TestDatabase, type TestDatabaseServer } from './services/databases.ts';
