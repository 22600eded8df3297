import { sql, type Kysely } from 'kysely';
import { createRoles } from './roles.ts';

const hubTables = [
  'hub_value',
  'hub_rate',
  'hub_cohort',
  'hub_message',
  'hub_message_entry',
  'hub_template',
  'hub_directory_entry',
  'hub_fact_edit',
  'hub_assessment',
  'hub_assessment_round',
  'hub_assessment_answer',
];

/** Tables where the hub may do less than read and write: what was changed of the facts stays written. */
const privileges: Readonly<Record<string, string>> = { hub_fact_edit: 'select, insert' };

/**
 * What the public pages keep. It belongs to no district: a role of its own sees it and no district, and no district sees any of it. Mails
 * say themselves when they end, as a link to sign in does after minutes and a reply to a message not at all.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createRoles(db);
  await sql.raw(`grant usage on schema staffroom to staffroom_hub`).execute(db);
  await sql.raw(tables).execute(db);
  for (const table of hubTables)
    await sql
      .raw(`
        alter table staffroom.${table} enable row level security;
        alter table staffroom.${table} force row level security;
        create policy hub on staffroom.${table} to staffroom_hub using (current_user = 'staffroom_hub');
        create policy backup on staffroom.${table} for select to staffroom_backup
          using (current_user = 'staffroom_backup');
        grant ${privileges[table] ?? 'select, insert, update, delete'} on staffroom.${table} to staffroom_hub;
        grant select on staffroom.${table} to staffroom_backup;
      `)
      .execute(db);
  await sql.raw(mail).execute(db);
}

const tables = `
  create type staffroom.hub_message_kind as enum
    ('question', 'idea', 'presenter', 'correction', 'cohortApplication', 'partner');
  create type staffroom.hub_message_status as enum ('new', 'open', 'waiting', 'done');
  create type staffroom.hub_application as enum ('waiting', 'accepted', 'declined');
  create type staffroom.hub_entry_kind as enum ('note', 'reply', 'change');
  create type staffroom.hub_directory_status as enum ('pending', 'approved', 'rejected');

  create table staffroom.hub_value (
    name text primary key,
    value text not null,
    changed_at timestamptz not null default now()
  );

  create table staffroom.hub_rate (
    counted text not null,
    minute timestamptz not null,
    count integer not null,
    primary key (counted, minute)
  );
  comment on table staffroom.hub_rate is
    'how often forms were sent, in all and by what a key of the day makes of an address; kept for a day';
  create index hub_rate_by_age on staffroom.hub_rate (minute);

  create table staffroom.hub_cohort (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    partner_id text,
    starts text,
    ends text,
    apply_by text,
    seats integer check (seats > 0),
    is_open boolean not null,
    text text not null,
    source_url text not null,
    created_at timestamptz not null default now()
  );

  create table staffroom.hub_message (
    id uuid primary key default gen_random_uuid(),
    kind staffroom.hub_message_kind not null,
    status staffroom.hub_message_status not null default 'new',
    is_set_aside boolean not null default false,
    name text not null,
    email text not null,
    organisation text,
    state text,
    locale text not null,
    body text not null,
    detail jsonb not null,
    cohort_id uuid references staffroom.hub_cohort on delete set null,
    application staffroom.hub_application,
    suspicions jsonb not null default '[]',
    text_hash text not null,
    copies integer not null default 1,
    copied_by jsonb not null default '[]',
    assignee_id text,
    assignee_name text,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    first_reply_at timestamptz
  );
  create index hub_message_by_age on staffroom.hub_message (created_at desc, id);
  create index hub_message_by_text on staffroom.hub_message (text_hash, created_at);
  create index hub_message_by_sender on staffroom.hub_message (email, created_at);
  create index hub_message_by_cohort on staffroom.hub_message (cohort_id) where cohort_id is not null;

  create table staffroom.hub_message_entry (
    id uuid primary key default gen_random_uuid(),
    message_id uuid not null references staffroom.hub_message on delete cascade,
    kind staffroom.hub_entry_kind not null,
    at timestamptz not null default clock_timestamp(),
    author_id text not null,
    author_name text not null,
    text text not null,
    what text,
    mail_id uuid,
    mail_state text not null default 'none',
    mail_problem text
  );
  create index hub_message_entry_by_message on staffroom.hub_message_entry (message_id, at);
  create index hub_message_entry_by_mail on staffroom.hub_message_entry (mail_id) where mail_id is not null;

  create table staffroom.hub_template (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    text text not null,
    changed_at timestamptz not null default now()
  );

  create table staffroom.hub_directory_entry (
    id uuid primary key default gen_random_uuid(),
    status staffroom.hub_directory_status not null default 'pending',
    entry jsonb not null,
    name text not null,
    locale text not null,
    confirm_hash text unique,
    confirmed_at timestamptz,
    is_set_aside boolean not null default false,
    suspicions jsonb not null default '[]',
    text_hash text not null,
    copies integer not null default 1,
    reason text,
    decided_by text,
    decided_at timestamptz,
    approved_at timestamptz,
    created_at timestamptz not null default now()
  );
  comment on column staffroom.hub_directory_entry.entry is 'what the form said, with whom to ask, which is never public';
  create index hub_directory_entry_by_age on staffroom.hub_directory_entry (created_at desc, id);
  create index hub_directory_entry_by_text on staffroom.hub_directory_entry (text_hash, created_at);

  create table staffroom.hub_fact_edit (
    number bigint generated by default as identity primary key,
    id uuid not null unique default gen_random_uuid(),
    kind text not null,
    record_id text not null,
    path text not null,
    change text not null check (change in ('set', 'remove')),
    content text not null,
    source jsonb,
    year integer,
    note text not null,
    author_id text not null,
    author_name text not null,
    at timestamptz not null default now(),
    reverts uuid unique references staffroom.hub_fact_edit (id) deferrable,
    message_id uuid
  );
  comment on column staffroom.hub_fact_edit.content is
    'JSON with value and before, each absent where there is nothing; as text, because the order of a table counts';
  create index hub_fact_edit_by_record on staffroom.hub_fact_edit (kind, record_id, number);

  create table staffroom.hub_assessment (
    id uuid primary key default gen_random_uuid(),
    team text,
    results_hash text not null unique,
    touched_on date not null default current_date
  );

  create table staffroom.hub_assessment_round (
    assessment_id uuid not null references staffroom.hub_assessment on delete cascade,
    id uuid not null unique default gen_random_uuid(),
    number integer not null,
    answer_hash text not null unique,
    is_open boolean not null default true,
    begun_on date not null default current_date,
    primary key (assessment_id, number)
  );

  create table staffroom.hub_assessment_answer (
    id uuid primary key default gen_random_uuid(),
    round_id uuid not null references staffroom.hub_assessment_round (id) on delete cascade,
    answers jsonb not null,
    is_shown boolean not null default false
  );
  comment on column staffroom.hub_assessment_answer.is_shown is
    'whether it is part of what the results show: answers join them at least three at a time';
  create index hub_assessment_answer_by_round on staffroom.hub_assessment_answer (round_id);
`;

const mail = `
  alter table staffroom.mail
    add column ends_at timestamptz,
    add column is_hub boolean not null default false,
    add column reply_to text;
  comment on column staffroom.mail.ends_at is 'after it the mail is not sent any more';
  alter table staffroom.mail no force row level security;
  update staffroom.mail set ends_at = created_at + interval '10 minutes' where district_id is null;
  alter table staffroom.mail force row level security;
  create policy hub on staffroom.mail to staffroom_hub
    using (current_user = 'staffroom_hub' and is_hub and district_id is null);
  grant insert on staffroom.mail to staffroom_hub;
  grant select (id, to_address, created_at, sent_at, given_up_at, last_error, is_hub, district_id)
    on staffroom.mail to staffroom_hub;
`;
