import { sql, type Kysely } from 'kysely';

/**
 * The journey of a school or of a whole district: its items, every change of them, files and reminders. A file of `file` that is
 * attached to an item is kept for as long as it is.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(db);
  for (const table of ['journey', 'journey_item', 'journey_item_change', 'journey_file', 'journey_reminder'])
    await sql
      .raw(`
        alter table staffroom.${table} enable row level security;
        alter table staffroom.${table} force row level security;
        create policy district on staffroom.${table} to staffroom_app
          using (district_id = nullif(current_setting('staffroom.district', true), '')::uuid);
        create policy backup on staffroom.${table} for select to staffroom_backup
          using (current_user = 'staffroom_backup');
        grant select, insert, update, delete on staffroom.${table} to staffroom_app;
        grant select on staffroom.${table} to staffroom_backup;
      `)
      .execute(db);
  // Reminders that are due, and files that something still needs, are looked for across districts.
  for (const table of ['journey_file', 'journey_reminder'])
    await sql
      .raw(`
        create policy system on staffroom.${table} for select to staffroom_system
          using (current_user = 'staffroom_system');
        grant select on staffroom.${table} to staffroom_system;
      `)
      .execute(db);
}

const tables = `
  create type staffroom.journey_stage as enum ('explore', 'prepare', 'launch', 'expand', 'sustain');
  create type staffroom.journey_item_kind as enum ('milestone', 'deliverable', 'question', 'own');
  create type staffroom.journey_item_status as enum ('notBegun', 'underWay', 'done', 'notForUs');

  create table staffroom.journey (
    district_id uuid not null references staffroom.district on delete cascade,
    id uuid not null default gen_random_uuid(),
    school_id uuid,
    launch_on date not null,
    pace jsonb not null,
    design_id uuid,
    created_by text,
    created_at timestamptz not null default now(),
    primary key (district_id, id),
    foreign key (district_id, school_id) references staffroom.school on delete cascade,
    foreign key (district_id, design_id) references staffroom.design on delete set null (design_id)
  );
  create unique index journey_of_place on staffroom.journey
    (district_id, coalesce(school_id, '00000000-0000-0000-0000-000000000000'));
  create index journey_by_design on staffroom.journey (district_id, design_id) where design_id is not null;

  create table staffroom.journey_item (
    district_id uuid not null,
    id uuid not null default gen_random_uuid(),
    journey_id uuid not null,
    number integer not null,
    stage staffroom.journey_stage not null,
    kind staffroom.journey_item_kind not null,
    milestone_id text,
    title text not null,
    status staffroom.journey_item_status not null default 'notBegun',
    owner jsonb,
    begins_on date,
    due_on date,
    notes text not null default '',
    revision integer not null default 0,
    primary key (district_id, id),
    foreign key (district_id, journey_id) references staffroom.journey on delete cascade
  );
  create unique index journey_item_by_number on staffroom.journey_item (district_id, journey_id, number);

  create table staffroom.journey_item_change (
    district_id uuid not null,
    item_id uuid not null,
    revision integer not null,
    field text not null,
    before jsonb not null,
    after jsonb not null,
    undoes integer,
    author_id text not null,
    author_name text not null,
    at timestamptz not null default now(),
    primary key (district_id, item_id, revision, field),
    foreign key (district_id, item_id) references staffroom.journey_item on delete cascade
  );

  create table staffroom.journey_file (
    district_id uuid not null,
    item_id uuid not null,
    file_id uuid not null,
    added_by text not null,
    added_at timestamptz not null default now(),
    primary key (district_id, item_id, file_id),
    foreign key (district_id, item_id) references staffroom.journey_item on delete cascade,
    foreign key (district_id, file_id) references staffroom.file on delete cascade
  );
  create index journey_file_by_file on staffroom.journey_file (district_id, file_id);

  create table staffroom.journey_reminder (
    district_id uuid not null,
    item_id uuid not null,
    days_before integer not null check (days_before >= 0),
    remind_on date,
    posted_for date,
    primary key (district_id, item_id, days_before),
    foreign key (district_id, item_id) references staffroom.journey_item on delete cascade
  );
  comment on column staffroom.journey_reminder.remind_on is
    'null where the item has no due day, is done, or has no owner with an address';
  comment on column staffroom.journey_reminder.posted_for is
    'the day for which a reminder went into the outbox: another day is reminded of again';
  create index journey_reminder_due on staffroom.journey_reminder (remind_on)
    where posted_for is distinct from remind_on;
`;
