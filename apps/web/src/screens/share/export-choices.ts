import type { ExportFormat } from '@staffroom/contract';

/** Something that a design can be written as. */
export interface ExportChoice {
  readonly format: ExportFormat;
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** Whether students can be told from it, so that it is not for everybody. */
  readonly holdsStudents: boolean;
}

/** Everything that the command line writes, and the Studio's own file. */
export const exportChoices: readonly ExportChoice[] = [
  {
    format: 'report',
    name: 'Report for a school board',
    file: 'report.html',
    text: 'One page with pictures that opens anywhere and prints well. Adults by id, students as counts of ten and more.',
    holdsStudents: false,
  },
  {
    format: 'workbook',
    name: 'Workbook',
    file: 'plan.xlsx',
    text: 'Teams, rosters, measures and money as sheets, each amount with its arithmetic and its source.',
    holdsStudents: true,
  },
  {
    format: 'oneroster',
    name: 'For your student information system',
    file: 'oneroster.zip',
    text: 'A OneRoster 1.1 bundle: a class for each team with all its adults and students.',
    holdsStudents: true,
  },
  {
    format: 'plan',
    name: 'Plan file',
    file: 'plan.json',
    text: 'The design with its analysis, seed and versions: the command line checks it and makes it again, byte for byte.',
    holdsStudents: true,
  },
  {
    format: 'studio',
    name: 'Studio file',
    file: '.staffroom',
    text: 'The school and this design with every decision by hand, to go on working anywhere, also without a server.',
    holdsStudents: true,
  },
  {
    format: 'folder',
    name: 'All of it',
    file: 'plan.zip',
    text: 'Everything the command line writes, in one archive, with the list of what could not be carried.',
    holdsStudents: true,
  },
];

/** What a OneRoster bundle cannot hold, in people's words, whatever the school. The archive lists every case. */
export const notCarriedKinds: readonly string[] = [
  'Shares of time: an enrollment row says who is on a team, not for how much of the week.',
  'Leads: written as primary, which means teacher of record.',
  'Aides, residents and counselors: the format has no word for them; they are written as proctors or administrators.',
  'Posts to fill: there is nobody to enroll yet.',
  'The classes of today that the teams replace: the week decides which classes a team holds.',
];
