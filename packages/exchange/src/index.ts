export { enrollmentId } from './oneroster/enrollment-id.ts';
export { listCell, oneRosterBundle, type BundleFile } from './oneroster/write-bundle.ts';
export { type OneRosterRow, type OneRosterRows, type WrittenTable } from './oneroster/write-layout.ts';
export { oneRosterFiles, oneRosterRows } from './oneroster/write-school.ts';
export { zipFiles } from './oneroster/zip-files.ts';
