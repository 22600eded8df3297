import { inflateRawSync } from 'node:zlib';
import type { DistrictId } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { databasesForTests, rowsOfDistrict } from '@staffroom/testkit/services';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withSignIn } from '../../src/access/sign-in-tables.ts';
import { deleteDistrict } from '../../src/privacy/delete-district.ts';
import { districtArchive, exportedTables } from '../../src/privacy/district-archive.ts';
import { deleteExpired } from '../../src/privacy/retention.ts';
import { packJson } from '../../src/packed-json.ts';
import { addJourney } from './journey-rows.ts';
import { aDesign, aDistrict, aMadeSchool, type DesignedPlace, type MadeSchool } from '../test-server.ts';

/** The files of a zip by name, read by its directory. */
function unzipped(zip: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = zip.length - 22;
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [packed, length, offset] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt32LE(at + 42),
    ];
    const content = offset + 30 + zip.readUInt16LE(offset + 26);
    files.set(
      zip.toString('utf8', at + 46, at + 46 + length),
      inflateRawSync(zip.subarray(content, content + packed)),
    );
    at += 46 + length;
  }
  return files;
}

describe.each(databasesForTests())('the data of a district on $name', (database) => {
  let store: Store;
  let made: MadeSchool;
  beforeAll(async () => {
    [store, made] = await Promise.all([database.open(), aMadeSchool()]);
  });
  afterAll(() => store.close());

  /** A user with an account, who belongs to the districts. */
  async function aMember(id: string, districts: readonly DistrictId[]): Promise<void> {
    await store.acrossDistricts(async (db) => {
      await withSignIn(db)
        .insertInto('staffroom_access.user')
        .values({ id, name: id, email: `${id}@lake.example`, emailVerified: true, createdAt: new Date() })
        .execute();
      await db
        .insertInto('membership')
        .values(districts.map((district_id) => ({ district_id, user_id: id, role: 'districtLead' as const })))
        .execute();
    });
  }

  /** A district with a row in every table that a district can have rows in. */
  async function aFullDistrict(): Promise<DesignedPlace> {
    const districtId = await aDistrict(store);
    const place = await aDesign(store, districtId, made);
    const { schoolId, designId, rosterId } = place;
    const district_id = districtId;
    await store.withDistrict(districtId, async (db) => {
      const job = await store.queue.accept(db, {
        districtId,
        kind: 'sweep',
        title: 'A sweep',
        schoolId,
        request: {},
        createdBy: null,
      });
      const { id: sweep_id } = await db
        .insertInto('sweep')
        .values({ district_id, name: 'Sizes', request: '{}', job_id: job.id, case_count: 1 })
        .returning('id')
        .executeTakeFirstOrThrow();
      await db
        .insertInto('sweep_case')
        .values({ district_id, sweep_id, number: 1, school_id: schoolId, request: '{}', point: '{}' })
        .execute();
      await db
        .insertInto('roster_problem')
        .values({
          district_id,
          roster_id: rosterId,
          number: 1,
          severity: 'warning',
          code: 'x',
          file: 'users.csv',
          message: 'm',
          remedy: 'r',
        })
        .execute();
      await db
        .insertInto('design_edit')
        .values({
          district_id,
          design_id: designId,
          revision: 1,
          seq: 1,
          edit: '{}',
          author_id: 'a',
          author_name: 'A',
          client_id: 'c',
        })
        .execute();
      await db
        .insertInto('share')
        .values({
          district_id,
          design_id: designId,
          token_hash: `KEPT-BACK-${designId}`,
          content: packJson({ a: 1 }),
        })
        .execute();
      const { id: upload_id } = await db
        .insertInto('upload')
        .values({ district_id, file_name: '../roster.csv', size: 6 })
        .returning('id')
        .executeTakeFirstOrThrow();
      for (const [number, text] of ['abc', 'def'].entries())
        await db
          .insertInto('upload_chunk')
          .values({ district_id, upload_id, number, bytes: Buffer.from(text) })
          .execute();
      const { id: file_id } = await db
        .insertInto('file')
        .values({ district_id, file_name: 'plan.zip', media_type: 'application/zip', size: 3 })
        .returning('id')
        .executeTakeFirstOrThrow();
      await db
        .insertInto('file_chunk')
        .values({ district_id, file_id, number: 0, bytes: Buffer.from('zip') })
        .execute();
      await addJourney(db, place);
      await db
        .insertInto('invitation')
        .values({
          district_id,
          email: 'x@lake.example',
          role: 'viewer',
          token_hash: `KEPT-BACK-invitation-${designId}`,
          invited_by: 'A',
          expires_at: new Date(),
        })
        .execute();
      await db
        .insertInto('single_sign_on')
        .values({
          district_id,
          issuer: 'https://sso.example',
          client_id: 'c',
          client_secret_sealed: Buffer.from('KEPT-BACK'),
          email_domains: '["lake.example"]',
          is_enabled: true,
        })
        .execute();
      await db
        .insertInto('audit_entry')
        .values({ district_id, actor_id: 'a', actor_name: 'A', action: 'x', subject: 'y' })
        .execute();
      await db
        .insertInto('mail')
        .values({ district_id, to_address: 'x@lake.example', subject: 's', text: 't' })
        .execute();
      await db
        .insertInto('membership')
        .values({ district_id, user_id: 'somebody', role: 'viewer' })
        .execute();
    });
    return place;
  }

  const rowsOf = (districtId: string) => rowsOfDistrict(store, districtId);

  it('goes with the district, from every table and the queue, and nothing of another goes', async () => {
    const [gone, kept] = [await aFullDistrict(), await aFullDistrict()];
    const [before, others] = [await rowsOf(gone.districtId), await rowsOf(kept.districtId)];
    expect(Object.entries(before).filter(([, count]) => count === 0)).toEqual([]);

    expect(await deleteDistrict(store, gone.districtId)).toMatchObject({ schools: 1, jobs: 1 });

    const after = await rowsOf(gone.districtId);
    expect(Object.entries(after).filter(([, count]) => count !== 0)).toEqual([]);
    expect(await rowsOf(kept.districtId)).toEqual(others);
  });

  it('takes the accounts along of people who belong to no other district', async () => {
    const [one, other] = [await aDistrict(store), await aDistrict(store)];
    await aMember('only-here', [one]);
    await aMember('also-there', [one, other]);
    expect(await deleteDistrict(store, one)).toMatchObject({ accounts: 1 });
    const left = await store.acrossDistricts((db) =>
      withSignIn(db)
        .selectFrom('staffroom_access.user')
        .select('id')
        .where('id', 'in', ['only-here', 'also-there'])
        .execute(),
    );
    expect(left).toEqual([{ id: 'also-there' }]);
  });

  it('can be had as one file: every row, rosters, plans and uploads, and no secret', async () => {
    const { districtId, rosterId, designId } = await aFullDistrict();
    const other = await aFullDistrict();
    const zip = await store.withDistrict(districtId, async (db) => {
      const parts: Uint8Array[] = [];
      for await (const part of districtArchive(db)) {
        parts.push(part);
        // As whoever keeps the file does, between two pieces.
        await sql`select 1`.execute(db);
      }
      return Buffer.concat(parts);
    });
    const files = unzipped(zip);
    const counts = await rowsOf(districtId);
    for (const { name } of exportedTables) {
      const lines = files.get(`rows/${name}.jsonl`)?.toString('utf8').trim().split('\n') ?? [];
      expect({ name, rows: lines.length }).toEqual({ name, rows: counts[name] });
      expect(lines.every((line) => JSON.parse(line).district_id === districtId)).toBe(true);
    }
    expect(JSON.parse(files.get(`rosters/${rosterId}.json`)?.toString('utf8') ?? '')).toEqual(
      JSON.parse(JSON.stringify(made.school)),
    );
    expect(JSON.parse(files.get(`plans/${designId}/revision-1.json`)?.toString('utf8') ?? '')).toEqual(
      JSON.parse(JSON.stringify(made.plan)),
    );
    const upload = [...files].find(([name]) => name.startsWith('uploads/'));
    expect(upload?.[0]).toMatch(
      /^uploads\/[0-9a-f-]{36}\/_\._roster\.csv$|^uploads\/[0-9a-f-]{36}\/__roster\.csv$/,
    );
    expect(upload?.[1].toString()).toBe('abcdef');
    const attached = [...files].find(([name]) => name.startsWith('attached/'));
    expect([attached?.[0].split('/').at(-1), attached?.[1].toString()]).toEqual(['charter.pdf', 'charter']);
    const everything = [...files.values()].map((file) => file.toString('latin1')).join('\n');
    expect(everything.includes('KEPT-BACK')).toBe(false);
    expect(everything.includes(other.districtId)).toBe(false);
  });

  it('leaves out of that file only what is a file of it, or on its way', async () => {
    const { districtId } = await aFullDistrict();
    const exported = new Set(['queue', ...exportedTables.map(({ name }) => name)]);
    expect(Object.keys(await rowsOf(districtId)).filter((name) => !exported.has(name))).toEqual([
      'file_chunk',
      'mail',
      'upload_chunk',
    ]);
  });

  it('is kept for as long as the district has set, and then goes with the designs, which the trail says', async () => {
    const [old, young, unset] = [await aFullDistrict(), await aFullDistrict(), await aFullDistrict()];
    for (const { districtId } of [old, young])
      await store.withDistrict(districtId, (db) =>
        db.updateTable('district').set({ retention_days: 30 }).execute(),
      );
    for (const { districtId } of [old, unset])
      await store.withDistrict(districtId, (db) =>
        db
          .updateTable('roster')
          .set({ imported_at: sql<Date>`now() - interval '31 days'` })
          .execute(),
      );

    const expired = await deleteExpired(store);

    expect(expired.rosters).toBe(1);
    expect(await rowsOf(old.districtId)).toMatchObject({
      school: 1,
      roster: 0,
      design: 0,
      design_plan: 0,
      share: 0,
      audit_entry: 2,
    });
    for (const { districtId } of [young, unset])
      expect(await rowsOf(districtId)).toMatchObject({ roster: 1, design: 1, share: 1, audit_entry: 1 });
    const trail = await store.withDistrict(old.districtId, (db) =>
      db.selectFrom('audit_entry').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow(),
    );
    expect(trail).toMatchObject({
      action: 'roster.expire',
      actor_name: 'Retention setting',
      detail: { retentionDays: 30, designs: 1 },
    });
  });

  it('keeps files of exports for a day, uploads for two, and what is attached to a journey', async () => {
    const { districtId } = await aFullDistrict();
    await store.withDistrict(districtId, async (db) => {
      await db
        .updateTable('file')
        .set({ created_at: sql<Date>`now() - interval '25 hours'` })
        .execute();
      await db
        .updateTable('upload')
        .set({ created_at: sql<Date>`now() - interval '25 hours'` })
        .execute();
    });
    await deleteExpired(store);
    expect(await rowsOf(districtId)).toMatchObject({ file: 1, file_chunk: 1, upload: 1, upload_chunk: 2 });
    const left = await store.withDistrict(districtId, (db) =>
      db.selectFrom('file').select('file_name').execute(),
    );
    expect(left).toEqual([{ file_name: 'charter.pdf' }]);
  });

  it('leaves nothing of a person who goes with the district: no mail, no link that was not used', async () => {
    const districtId = await aDistrict(store);
    await aMember('forgotten', [districtId]);
    await store.acrossDistricts(async (db) => {
      for (const [id, email] of [
        ['theirs', 'forgotten@lake.example'],
        ['other', 'not_forgotten@lake.example'],
      ] as const) {
        await withSignIn(db)
          .insertInto('staffroom_access.verification')
          .values({
            id,
            identifier: id,
            value: JSON.stringify({ email }),
            expiresAt: new Date(Date.now() + 60_000),
          })
          .execute();
        await db.insertInto('mail').values({ to_address: email, subject: 's', text: 't' }).execute();
      }
    });
    await deleteDistrict(store, districtId);
    const [links, mails] = await store.acrossDistricts(async (db) => [
      await withSignIn(db).selectFrom('staffroom_access.verification').select('id').execute(),
      await db.selectFrom('mail').select('to_address').where('to_address', 'like', '%forgotten@%').execute(),
    ]);
    expect(links).toEqual([{ id: 'other' }]);
    expect(mails).toEqual([{ to_address: 'not_forgotten@lake.example' }]);
  });

  it('keeps no account that belongs nowhere for longer than thirty days after its last session', async () => {
    const districtId = await aDistrict(store);
    await aMember('stays', [districtId]);
    for (const id of ['asked-once', 'removed', 'signed-in', 'new-here']) {
      await aMember(id, [districtId]);
      await store.withDistrict(districtId, (db) =>
        db.deleteFrom('membership').where('user_id', '=', id).execute(),
      );
    }
    await store.acrossDistricts(async (db) => {
      await withSignIn(db)
        .updateTable('staffroom_access.user')
        .set({ createdAt: new Date(Date.now() - 31 * 86_400_000) })
        .where('id', '<>', 'new-here')
        .execute();
      await sql`insert into staffroom_access.session (id, "expiresAt", token, "updatedAt", "userId")
        values ('s', now() + interval '1 day', 't', now(), 'signed-in')`.execute(db);
    });
    expect((await deleteExpired(store)).accounts).toBe(2);
    const left = await store.acrossDistricts((db) =>
      withSignIn(db)
        .selectFrom('staffroom_access.user')
        .select('id')
        .where('id', 'in', ['stays', 'asked-once', 'removed', 'signed-in', 'new-here'])
        .orderBy('id')
        .execute(),
    );
    expect(left.map(({ id }) => id)).toEqual(['new-here', 'signed-in', 'stays']);
  });

  it('is told by a job that ended, as far as rows of files go, for two days', async () => {
    const districtId = await aDistrict(store);
    const failure = {
      code: 'notARoster',
      message: 'No roster',
      problems: [{ value: 'Ada' }],
      rules: ['Ada'],
    };
    const result = {
      kind: 'mappingNeeded',
      mapping: {},
      tables: [{ file: 'a.csv', header: [], rows: [['Ada']] }],
    };
    const job = (title: string, hours: number, outcome: Record<string, unknown>) => ({
      district_id: districtId,
      kind: 'import' as const,
      title,
      request: '{}',
      ended_at: new Date(Date.now() - hours * 3_600_000),
      ...Object.fromEntries(Object.entries(outcome).map(([name, value]) => [name, JSON.stringify(value)])),
    });
    const toldOf = async () => {
      await deleteExpired(store);
      const rows = await store.withDistrict(districtId, (db) =>
        db.selectFrom('job').select(['title', 'result', 'failure']).orderBy('title').execute(),
      );
      return rows.map((row) => [row.title, JSON.stringify(row).includes('Ada')]);
    };
    await store.withDistrict(districtId, (db) =>
      db
        .insertInto('job')
        .values([
          job('failed lately', 47, { failure }),
          job('failed long ago', 49, { failure }),
          job('previewed lately', 47, { result }),
          job('previewed long ago', 49, { result }),
        ])
        .execute(),
    );
    expect(await toldOf()).toEqual([
      ['failed lately', true],
      ['failed long ago', false],
      ['previewed lately', true],
      ['previewed long ago', false],
    ]);
    await store.withDistrict(districtId, (db) =>
      db.updateTable('district').set({ retention_days: 2 }).execute(),
    );
    expect(await toldOf()).toEqual([
      ['failed lately', true],
      ['previewed lately', true],
    ]);
  });
});
