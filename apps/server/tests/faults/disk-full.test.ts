import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ProblemDetailsSchema } from '@staffroom/contract';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../program.ts';
import { importRoster, schoolNames, sendRoster } from './made-up-rosters.ts';

const mayMount = process.getuid?.() === 0 && process.platform === 'linux';
if (!mayMount)
  process.stderr.write(
    'The test of a server on a full disk is skipped: it mounts a small disk, which takes root on Linux.\n',
  );

const done = { state: 'done', failure: null };

function smallDisk(megabytes: number): string {
  const disk = mkdtempSync(join(tmpdir(), 'staffroom-disk-'));
  chmodSync(disk, 0o755);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', disk]);
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true, force: true });
  });
  return disk;
}

describe.runIf(mayMount)('a server whose disk is full', { timeout: 120_000 }, () => {
  it('says so, keeps what it has, and goes on when there is space again', async () => {
    const disk = smallDisk(200);
    const server = await startServer({ data: join(disk, 'data') });
    onTestFinished(() => server.stop());
    const { memberships } = await server.client.session.get();
    const districtId = memberships[0]!.districtId;
    expect(await importRoster(server, districtId, 'Before')).toMatchObject(done);
    const before = await schoolNames(server, districtId);

    const { bavail, bsize } = statfsSync(disk);
    const ballast = join(disk, 'ballast');
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - (6 << 20))));
    const { answer } = await sendRoster(server, districtId, Uint8Array.from(randomBytes(40 << 20)));
    expect(answer.status).toBeGreaterThanOrEqual(500);
    const { code, detail } = ProblemDetailsSchema.parse(await answer.json());
    expect([code, detail]).toEqual([
      'UNAVAILABLE',
      expect.stringMatching(/disk .* full|cannot reach its database/),
    ]);

    rmSync(ballast);
    let after: readonly string[] | null = null;
    while (after === null) {
      await wait(100);
      after = await schoolNames(server, districtId).catch(() => null);
    }
    expect(after).toEqual(before);
    expect(await importRoster(server, districtId, 'Later')).toMatchObject(done);
    expect(await schoolNames(server, districtId)).toEqual([...before, 'Later'].toSorted());
  });
});
