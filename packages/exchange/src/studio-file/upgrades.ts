import { fieldOf } from './field-of.ts';
import { StudioFileError } from './studio-file-error.ts';
import { studioFormat } from './studio-content.ts';

/** The parts of a file by their names in it, as JSON; not trusted in any way. */
export type StudioParts = ReadonlyMap<string, unknown>;

/** One step to the next version. `roster` is the school as its own files tell it, where somebody gave them. */
type Upgrade = (parts: StudioParts, roster: unknown) => StudioParts;

/**
 * The step from each version to the next, by the version it takes. A new version of the format adds one step at the end
 * and leaves the others as they are, so that a file of any earlier version opens.
 */
const upgrades: readonly Upgrade[] = [fromPlanFile];

/** The parts in the form of the latest version. */
export function upgraded(parts: StudioParts, version: number, roster: unknown): StudioParts {
  return upgrades.slice(version).reduce((reached, upgrade) => upgrade(reached, roster), parts);
}

/** The version that follows the last step. */
export const latestVersion = upgrades.length;

/** Version 0 is the `plan.json` of the command line, which holds no school: its roster comes with it. */
function fromPlanFile(parts: StudioParts, roster: unknown): StudioParts {
  if (roster === null)
    throw new StudioFileError(
      'needsRoster',
      'A plan.json holds no people. Choose the files of the roster that it was made from together with it.',
    );
  const plan = parts.get('plan.json');
  return new Map<string, unknown>([
    [
      'studio.json',
      {
        format: studioFormat,
        formatVersion: 1,
        producedBy: fieldOf(plan, 'producedBy'),
        designs: [
          {
            folder: 'designs/1',
            name: fieldOf(fieldOf(plan, 'request'), 'modelName') ?? 'Design',
            isScenario: false,
          },
        ],
      },
    ],
    ['school.json', roster],
    ['designs/1/plan.json', plan],
    ['designs/1/edits.json', []],
  ]);
}
