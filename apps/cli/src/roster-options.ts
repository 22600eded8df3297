import { Option, type Command } from 'commander';

/** How a command is told where a school's files are and how to read them. */
export interface RosterOptions {
  readonly with?: string;
  readonly map?: string;
  readonly school?: string;
  readonly dates?: 'iso' | 'us';
  readonly problems?: string;
}

/** Adds the options that every command with a roster shares. */
export function addRosterOptions(command: Command): Command {
  return command
    .option(
      '--with <folder>',
      'folder, zip or workbook with side files (staff.csv, students.csv, rules.yaml, …); default: beside the roster and inside its zip',
    )
    .option('--map <file>', 'column mapping of a spreadsheet (see "staffroom inspect FILE")')
    .option('--school <id>', 'the school to design, where the files hold several')
    .addOption(new Option('--dates <order>', 'how to read dates such as 3/4/2027').choices(['us', 'iso']))
    .option('--problems <file>', 'write every problem of the files to this CSV');
}
