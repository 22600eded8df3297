import { sql, type Kysely } from 'kysely';

/**
 * Every table leads with its district, so that the schema can be distributed by that column. What belongs to a school, a roster or
 * a design goes when it goes. Large documents are gzip in bytea: JSON of a school has a tenth of its size then.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(types).execute(db);
  await sql.raw(schoolTables).execute(db);
  await sql.raw(workTables).execute(db);
  await sql.raw(accessTables).execute(db);
}

const types = `
  create type staffroom.names_rule as enum ('keep', 'leaveOut');
  create type staffroom.problem_severity as enum ('error', 'warning');
  create type staffroom.job_kind as enum ('import', 'design', 'sweep', 'sweepCase', 'export', 'districtExport');
  create type staffroom.job_state as enum
    ('waiting', 'running', 'stopping', 'cancelling', 'done', 'failed', 'cancelled');
  create type staffroom.sweep_case_state as enum ('waiting', 'done', 'failed');
  create type staffroom.member_role as enum ('districtLead', 'schoolLeader', 'teamMember', 'viewer');
`;

const schoolTables = `
  create table staffroom.district (
    district_id uuid primary key,
    name text not null,
    state text,
    names staffroom.names_rule not null default 'keep',
    retention_days integer check (retention_days > 0),
    created_at timestamptz not null default now()
  );

  create table staffroom.school (
    district_id uuid not null references staffroom.district on delete cascade,
    id uuid not null default gen_random_uuid(),
    name text not null,
    identifier text,
    source_id text,
    state text,
    is_example boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (district_id, id)
  );
  create index school_by_name on staffroom.school (district_id, name, id);
  create index school_by_source on staffroom.school (district_id, source_id) where source_id is not null;

  create table staffroom.roster (
    district_id uuid not null,
    id uuid not null default gen_random_uuid(),
    school_id uuid not null,
    file_names jsonb not null,
    format text not null,
    has_names boolean not null,
    level text,
    grades jsonb not null,
    student_count integer not null,
    adult_count integer not null,
    section_count integer not null,
    error_count integer not null,
    warning_count integer not null,
    problem_kinds jsonb not null,
    assumptions jsonb not null,
    school bytea not null,
    input_hash text not null,
    imported_by text,
    imported_at timestamptz not null default now(),
    job_id uuid,
    primary key (district_id, id),
    foreign key (district_id, school_id) references staffroom.school on delete cascade
  );
  comment on column staffroom.roster.school is 'gzip of the canonical JSON of the school as read';
  create index roster_by_school on staffroom.roster (district_id, school_id, imported_at desc);
  create index roster_by_age on staffroom.roster (imported_at);

  create table staffroom.roster_problem (
    district_id uuid not null,
    roster_id uuid not null,
    number integer not null,
    severity staffroom.problem_severity not null,
    code text not null,
    file text not null,
    line integer,
    col text,
    value text,
    message text not null,
    remedy text not null,
    primary key (district_id, roster_id, number),
    foreign key (district_id, roster_id) references staffroom.roster on delete cascade
  );

  create table staffroom.design (
    district_id uuid not null,
    id uuid not null default gen_random_uuid(),
    school_id uuid not null,
    roster_id uuid not null,
    name text not null,
    model_id text not null,
    model_name text not null,
    request jsonb not null,
    is_scenario boolean not null default false,
    revision integer not null default 0,
    seq integer not null default 0,
    job_id uuid,
    measures jsonb not null default '[]',
    team_count integer,
    created_by text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (district_id, id),
    foreign key (district_id, school_id) references staffroom.school on delete cascade,
    foreign key (district_id, roster_id) references staffroom.roster on delete cascade
  );
  create index design_by_school on staffroom.design (district_id, school_id, created_at desc);
  create index design_by_roster on staffroom.design (district_id, roster_id);

  create table staffroom.design_plan (
    district_id uuid not null,
    design_id uuid not null,
    revision integer not null,
    plan bytea not null,
    pins_hash text,
    job_id uuid,
    created_at timestamptz not null default now(),
    primary key (district_id, design_id, revision),
    foreign key (district_id, design_id) references staffroom.design on delete cascade
  );
  comment on column staffroom.design_plan.plan is 'gzip of the JSON of the plan';

  create table staffroom.design_edit (
    district_id uuid not null,
    design_id uuid not null,
    revision integer not null,
    seq integer not null,
    edit jsonb not null,
    undoes integer,
    author_id text not null,
    author_name text not null,
    client_id text not null,
    at timestamptz not null default now(),
    primary key (district_id, design_id, revision, seq),
    foreign key (district_id, design_id) references staffroom.design on delete cascade
  );

  create table staffroom.share (
    district_id uuid not null,
    id uuid not null default gen_random_uuid(),
    design_id uuid not null,
    token_hash text not null unique,
    content bytea not null,
    created_by text,
    created_at timestamptz not null default now(),
    expires_at timestamptz,
    revoked_at timestamptz,
    opened integer not null default 0,
    primary key (district_id, id),
    foreign key (district_id, design_id) references staffroom.design on delete cascade
  );
  comment on column staffroom.share.content is 'gzip of what the link shows, as it was when the link was made';
  create index share_by_design on staffroom.share (district_id, design_id);
`;

const workTables = `
  create table staffroom.upload (
    district_id uuid not null references staffroom.district on delete cascade,
    id uuid not null default gen_random_uuid(),
    file_name text not null,
    size bigint not null,
    received bigint not null default 0,
    is_complete boolean not null default false,
    created_by text,
    created_at timestamptz not null default now(),
    primary key (district_id, id)
  );
  create index upload_by_age on staffroom.upload (created_at);

  create table staffroom.upload_chunk (
    district_id uuid not null,
    upload_id uuid not null,
    number integer not null,
    bytes bytea not null,
    primary key (district_id, upload_id, number),
    foreign key (district_id, upload_id) references staffroom.upload on delete cascade
  );
  alter table staffroom.upload_chunk alter column bytes set storage external;

  create table staffroom.file (
    district_id uuid not null references staffroom.district on delete cascade,
    id uuid not null default gen_random_uuid(),
    file_name text not null,
    media_type text not null,
    size bigint not null,
    job_id uuid,
    created_at timestamptz not null default now(),
    primary key (district_id, id)
  );
  create index file_by_age on staffroom.file (created_at);

  create table staffroom.file_chunk (
    district_id uuid not null,
    file_id uuid not null,
    number integer not null,
    bytes bytea not null,
    primary key (district_id, file_id, number),
    foreign key (district_id, file_id) references staffroom.file on delete cascade
  );
  alter table staffroom.file_chunk alter column bytes set storage external;

  -- A job may be accepted before the design that it works on is inserted, within one transaction.
  create table staffroom.job (
    district_id uuid not null references staffroom.district on delete cascade,
    id uuid not null default gen_random_uuid(),
    kind staffroom.job_kind not null,
    state staffroom.job_state not null default 'waiting',
    title text not null,
    school_id uuid,
    design_id uuid,
    request jsonb not null,
    progress jsonb not null default '{"message": "Waiting", "fraction": 0}',
    result jsonb,
    failure jsonb,
    attempts integer not null default 0,
    priority integer not null default 0,
    created_by text,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    ended_at timestamptz,
    primary key (district_id, id),
    foreign key (district_id, school_id) references staffroom.school
      on delete cascade deferrable initially deferred,
    foreign key (district_id, design_id) references staffroom.design
      on delete cascade deferrable initially deferred
  );
  create index job_by_age on staffroom.job (district_id, created_at desc, id);
  create index job_by_school on staffroom.job (district_id, school_id) where school_id is not null;
  create index job_by_design on staffroom.job (district_id, design_id) where design_id is not null;

  create table staffroom.sweep (
    district_id uuid not null references staffroom.district on delete cascade,
    id uuid not null default gen_random_uuid(),
    name text not null,
    request jsonb not null,
    job_id uuid not null,
    case_count integer not null,
    created_by text,
    created_at timestamptz not null default now(),
    primary key (district_id, id)
  );
  create index sweep_by_age on staffroom.sweep (district_id, created_at desc, id);

  create table staffroom.sweep_case (
    district_id uuid not null,
    sweep_id uuid not null,
    number integer not null,
    school_id uuid not null,
    request jsonb not null,
    point jsonb not null,
    state staffroom.sweep_case_state not null default 'waiting',
    measures jsonb not null default '[]',
    team_count integer,
    student_count integer,
    failure jsonb,
    primary key (district_id, sweep_id, number),
    foreign key (district_id, sweep_id) references staffroom.sweep on delete cascade,
    foreign key (district_id, school_id) references staffroom.school on delete cascade
  );
  create index sweep_case_by_school on staffroom.sweep_case (district_id, school_id);
  create index sweep_case_by_state on staffroom.sweep_case (district_id, sweep_id, state);
`;

const accessTables = `
  create table staffroom.membership (
    district_id uuid not null references staffroom.district on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id text not null,
    role staffroom.member_role not null,
    school_id uuid,
    created_at timestamptz not null default now(),
    primary key (district_id, id),
    foreign key (district_id, school_id) references staffroom.school on delete cascade
  );
  create unique index membership_of_user on staffroom.membership
    (district_id, user_id, coalesce(school_id, '00000000-0000-0000-0000-000000000000'));
  create index membership_by_user on staffroom.membership (user_id);

  create table staffroom.invitation (
    district_id uuid not null references staffroom.district on delete cascade,
    id uuid not null default gen_random_uuid(),
    email text not null,
    role staffroom.member_role not null,
    school_id uuid,
    token_hash text not null unique,
    invited_by text not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    accepted_at timestamptz,
    primary key (district_id, id),
    foreign key (district_id, school_id) references staffroom.school on delete cascade
  );

  create table staffroom.single_sign_on (
    district_id uuid primary key references staffroom.district on delete cascade,
    issuer text not null,
    client_id text not null,
    client_secret_sealed bytea not null,
    email_domains jsonb not null,
    is_enabled boolean not null
  );

  create table staffroom.audit_entry (
    district_id uuid not null references staffroom.district on delete cascade,
    id bigint generated by default as identity,
    at timestamptz not null default now(),
    actor_id text not null,
    actor_name text not null,
    action text not null,
    subject text not null,
    detail jsonb not null default '{}',
    primary key (district_id, id)
  );

  create table staffroom.mail (
    id uuid primary key default gen_random_uuid(),
    district_id uuid references staffroom.district on delete cascade,
    to_address text not null,
    subject text not null,
    text text not null,
    html text,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    attempts integer not null default 0,
    last_error text
  );
  create index mail_unsent on staffroom.mail (created_at) where sent_at is null;
`;
