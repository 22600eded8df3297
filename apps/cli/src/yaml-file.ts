import { readFile } from 'node:fs/promises';
import { parse, YAMLParseError } from 'yaml';
import { CommandEnd, exitCodes } from './exit-codes.ts';

/**
 * What a YAML file named on the command line holds. Ends the command where it cannot be read.
 *
 * @param what the file is for, such as "mapping".
 * @param remedy a sentence on how to get such a file.
 */
export async function readYamlFile(file: string, what: string, remedy: string): Promise<unknown> {
  try {
    return parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    const reason = error instanceof YAMLParseError ? error.message.trim() : 'it cannot be read';
    throw new CommandEnd(exitCodes.unusable, `The ${what} ${file} cannot be used: ${reason}. ${remedy}`, {
      cause: error,
    });
  }
}
