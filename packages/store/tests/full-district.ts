import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Store } from '@staffroom/store';

/** What the tests name of a district that was filled. */
export interface FullDistrict {
  readonly districtId: string;
  readonly schoolId: string;
  readonly rosterId: string;
  readonly designId: string;
}

/**
 * Fills a district with at least one row in every table. The word is in every text, so that a test can look for it where it must
 * not be.
 */
export async function fillDistrict(store: Store, word: string): Promise<FullDistrict> {
  const [districtId, schoolId, rosterId, designId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [uploadId, fileId, sweepId, jobId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [journeyId, itemId] = [randomUUID(), randomUUID()];
  const document = gzipSync(JSON.stringify({ word }));
  const json = JSON.stringify({ word });
  const district_id = districtId;
  await store.withDistrict(districtId, async (db) => {
    await db.insertInto('district').values({ district_id, name: word }).execute();
    await db
      .insertInto('school')
      .values({ district_id, id: schoolId, name: word, source_id: word })
      .execute();
    await db
      .insertInto('roster')
      .values({
        district_id,
        id: rosterId,
        school_id: schoolId,
        file_names: JSON.stringify([word]),
        format: word,
        has_names: true,
        grades: '["6"]',
        student_count: 1,
        adult_count: 1,
        section_count: 1,
        error_count: 1,
        warning_count: 0,
        problem_kinds: json,
        assumptions: json,
        school: document,
        input_hash: word,
      })
      .execute();
    await db
      .insertInto('roster_problem')
      .values({
        district_id,
        roster_id: rosterId,
        number: 1,
        severity: 'error',
        code: word,
        file: word,
        message: `${word}\twith a tab, a \\ and\na line`,
        remedy: word,
      })
      .execute();
    await db
      .insertInto('design')
      .values({
        district_id,
        id: designId,
        school_id: schoolId,
        roster_id: rosterId,
        name: word,
        model_id: word,
        model_name: word,
        request: json,
        revision: 1,
        seq: 1,
      })
      .execute();
    const plan = { district_id, design_id: designId, revision: 1 };
    await db
      .insertInto('design_plan')
      .values({ ...plan, plan: document })
      .execute();
    await db
      .insertInto('design_edit')
      .values({ ...plan, seq: 1, edit: json, author_id: word, author_name: word, client_id: word })
      .execute();
    await db
      .insertInto('share')
      .values({ district_id, design_id: designId, token_hash: `${word} share`, content: document })
      .execute();
    await db
      .insertInto('upload')
      .values({ district_id, id: uploadId, file_name: word, size: 3_000_000_000 })
      .execute();
    const bytes = Buffer.from([0, 9, 10, 92, 255]);
    await db
      .insertInto('upload_chunk')
      .values({ district_id, upload_id: uploadId, number: 1, bytes })
      .execute();
    await db
      .insertInto('file')
      .values({ district_id, id: fileId, file_name: word, media_type: 'text/plain', size: 5 })
      .execute();
    await db.insertInto('file_chunk').values({ district_id, file_id: fileId, number: 1, bytes }).execute();
    await db
      .insertInto('job')
      .values({ district_id, id: jobId, kind: 'sweep', state: 'done', title: word, request: json })
      .execute();
    await db
      .insertInto('sweep')
      .values({ district_id, id: sweepId, name: word, request: json, job_id: jobId, case_count: 1 })
      .execute();
    await db
      .insertInto('sweep_case')
      .values({ district_id, sweep_id: sweepId, number: 1, school_id: schoolId, request: json, point: json })
      .execute();
    await db
      .insertInto('journey')
      .values({ district_id, id: journeyId, school_id: schoolId, launch_on: '2027-08-09', pace: json })
      .execute();
    await db
      .insertInto('journey_item')
      .values({
        district_id,
        id: itemId,
        journey_id: journeyId,
        number: 1,
        stage: 'explore',
        kind: 'own',
        title: word,
      })
      .execute();
    await db
      .insertInto('journey_item_change')
      .values({
        district_id,
        item_id: itemId,
        revision: 1,
        field: 'title',
        before: json,
        after: json,
        author_id: word,
        author_name: word,
      })
      .execute();
    await db
      .insertInto('journey_file')
      .values({ district_id, item_id: itemId, file_id: fileId, added_by: word })
      .execute();
    await db
      .insertInto('journey_reminder')
      .values({ district_id, item_id: itemId, days_before: 7 })
      .execute();
    await db.insertInto('membership').values({ district_id, user_id: word, role: 'districtLead' }).execute();
    await db
      .insertInto('invitation')
      .values({
        district_id,
        email: word,
        role: 'viewer',
        token_hash: `${word} invitation`,
        invited_by: word,
        expires_at: '2030-01-01T00:00:00Z',
      })
      .execute();
    await db
      .insertInto('single_sign_on')
      .values({
        district_id,
        issuer: word,
        client_id: word,
        client_secret_sealed: document,
        email_domains: '[]',
        is_enabled: true,
      })
      .execute();
    await db
      .insertInto('audit_entry')
      .values({ district_id, actor_id: word, actor_name: word, action: word, subject: word })
      .execute();
    await db
      .insertInto('mail')
      .values({ district_id, to_address: word, subject: word, text: word })
      .execute();
  });
  return { districtId, schoolId, rosterId, designId };
}
