/** Builds and finds the files of the Studio, for the server that sends them. */
export { studioFolder, type StudioFolderOptions } from './studio-folder.ts';
