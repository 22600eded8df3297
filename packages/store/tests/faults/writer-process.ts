// Writes one row after another, each its own transaction, and says the number of each that was acknowledged.
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '@staffroom/store';

const [dataFolder = '', districtId = '', first = ''] = process.argv.slice(2);
const store = await openStore({ dataFolder });
const entry = { district_id: districtId, actor_id: 'w', actor_name: 'w', subject: 's' };
for (let number = Number(first); ; number += 1) {
  try {
    await store.withDistrict(districtId, (db) =>
      db
        .insertInto('audit_entry')
        .values({ ...entry, action: `row ${number}` })
        .execute(),
    );
    process.stdout.write(`${number}\n`);
  } catch {
    // Whether it was kept is not known; the next has another number.
    await wait(10);
  }
}
