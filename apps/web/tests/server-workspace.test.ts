import { databasesForTests } from '@staffroom/testkit/services';
import { createServerClient } from '../src/workspace/server-workspace.ts';
import { startStudio } from './running-studio.ts';
import { expectWorkspace } from './workspace.case.ts';
import type { WorkspaceUnderTest } from './workspace-under-test.ts';

for (const server of databasesForTests())
  expectWorkspace(`the workspace of a server on ${server.name}`, async (): Promise<WorkspaceUnderTest> => {
    const database = await server.create();
    const studio = await startStudio({ databaseUrl: database.url });
    const [client, other] = [createServerClient(studio.address), createServerClient(studio.address)];
    const districtId = (await client.session.get()).memberships[0]?.districtId;
    if (districtId === undefined) throw new Error('A server for one person has a district');
    return {
      client,
      other,
      districtId,
      async upload(fileName, bytes) {
        const { uploadId, contentPath } = await client.imports.begin({
          districtId,
          fileName,
          size: bytes.length,
        });
        const sent = await fetch(new URL(contentPath, studio.address), {
          method: 'PUT',
          body: Uint8Array.from(bytes),
        });
        if (!sent.ok) throw new Error(`${fileName} was not taken: ${sent.status} ${await sent.text()}`);
        return uploadId;
      },
      async download(fileId) {
        const file = await fetch(`${studio.address}/api/v1/districts/${districtId}/files/${fileId}`);
        return new Uint8Array(await file.arrayBuffer());
      },
      async close() {
        await studio.close();
        await database.drop();
      },
    };
  });
