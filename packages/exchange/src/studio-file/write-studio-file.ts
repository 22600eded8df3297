import { zipEntries } from '../tabular/zip-bytes.ts';
import { studioFormat, studioFormatVersion, type StudioContent, type StudioIndex } from './studio-content.ts';

/**
 * A school with its designs as one Studio file (`NAME.staffroom`): a zip of `studio.json`, `school.json`, and for each design
 * `plan.json` and `edits.json` in a folder of its own. The same content gives the same bytes.
 */
export function writeStudioFile({ producedBy, school, designs }: StudioContent): Uint8Array {
  const folders = designs.map((_, index) => `designs/${index + 1}`);
  const index: StudioIndex = {
    format: studioFormat,
    formatVersion: studioFormatVersion,
    producedBy,
    designs: designs.map(({ name, isScenario }, place) => ({
      folder: folders[place] ?? '',
      name,
      isScenario,
    })),
  };
  return zipEntries(
    new Map([
      ['studio.json', json(index)],
      ['school.json', json(school)],
      ...designs.flatMap(({ plan, edits }, place): [string, string][] => [
        [`${folders[place]}/plan.json`, json(plan)],
        [`${folders[place]}/edits.json`, json(edits)],
      ]),
    ]),
  );
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
