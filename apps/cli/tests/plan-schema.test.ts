import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { planJsonSchema } from '@staffroom/school';
import { expect, test } from 'vitest';

test('docs/plan.schema.json is what "npx staffroom schema" prints', async () => {
  const published: unknown = JSON.parse(
    await readFile(join(import.meta.dirname, '../../../docs/plan.schema.json'), 'utf8'),
  );
  expect(published).toEqual(planJsonSchema());
});
