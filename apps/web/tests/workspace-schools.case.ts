import { DesignIdSchema, JobIdSchema, SchoolRecordIdSchema } from '@staffroom/contract';
import { describe, expect, it } from 'vitest';
import { absentId, type WorkspaceUnderTest } from './workspace-under-test.ts';

/** What a workspace promises of its schools. */
export function expectSchools(workspace: () => WorkspaceUnderTest): void {
  describe('schools', () => {
    it('are added, found, renamed and removed', async () => {
      const { client, districtId } = workspace();
      const added = await client.schools.create({ districtId, name: 'Heron Point', state: 'NC' });
      expect(added).toMatchObject({ name: 'Heron Point', state: 'NC', studentCount: null, designCount: 0 });
      await client.schools.change({ districtId, schoolId: added.id, name: 'Heron Pond' });
      const found = await client.schools.list({ districtId, search: 'heron po' });
      expect(found.items.map(({ id, name: title }) => [id, title])).toEqual([[added.id, 'Heron Pond']]);
      await client.schools.remove({ districtId, schoolId: added.id });
      const gone = client.schools.get({ districtId, schoolId: added.id });
      await expect(gone).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('come with an example of each level', async () => {
      const { client, districtId } = workspace();
      const example = await client.schools.addExample({ districtId, level: 'elementary' });
      expect(example).toMatchObject({
        isExample: true,
        level: 'elementary',
        adultCount: expect.any(Number),
      });
      expect(example.studentCount).toBeGreaterThan(0);
    });
  });

  it('answers NOT_FOUND for what is not there', async () => {
    const { client, districtId } = workspace();
    const schoolId = SchoolRecordIdSchema.parse(absentId);
    const designId = DesignIdSchema.parse(absentId);
    await expect(client.designs.get({ districtId, schoolId, designId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(client.jobs.get({ districtId, jobId: JobIdSchema.parse(absentId) })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
}
