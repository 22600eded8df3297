import { expect, test } from 'vitest';
import { allTemplates, knowledgeVersion, resolveParameters } from './index.ts';
import { shippedFiles } from './shipped-files.ts';

// Plans name the edition they were made with. When this fails, raise knowledgeVersion and put both values here.
test('the edition is raised whenever a fact or a template changes', () => {
  const teams = allTemplates().map((template) => [
    template.id,
    template.parameters,
    template.levels.map((level) => template.posts(level, resolveParameters(template))),
  ]);
  expect([knowledgeVersion, digest(JSON.stringify([shippedFiles, teams]))]).toEqual([
    '2026.11.2',
    'a3a8dc90',
  ]);
});

/** FNV-1a, 32 bits: enough to notice a change. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
