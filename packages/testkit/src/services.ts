export { databasesForTests, type TestDatabase, type TestDatabaseServer } from './services/databases.ts';
