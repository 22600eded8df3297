import { sql, type Kysely } from 'kysely';

/**
 * The tables of sign-in, in the form that better-auth reads and writes, and what the outbox needs to send each mail once. A session
 * that began at a district's own sign-in holds for that district alone. Only the system role reads any of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(signInTables).execute(db);
  for (const table of ['user', 'session', 'account', 'verification', 'passkey']) {
    await sql
      .raw(`
        alter table staffroom_access."${table}" enable row level security;
        alter table staffroom_access."${table}" force row level security;
        create policy system on staffroom_access."${table}" to staffroom_system
          using (current_user = 'staffroom_system');
        create policy backup on staffroom_access."${table}" for select to staffroom_backup
          using (current_user = 'staffroom_backup');
        grant select, insert, update, delete on staffroom_access."${table}" to staffroom_system;
        grant select on staffroom_access."${table}" to staffroom_backup;
      `)
      .execute(db);
  }
  await sql.raw(outbox).execute(db);
}

const signInTables = `
  create table staffroom_access."user" (
    id text primary key,
    name text not null,
    email text not null unique,
    "emailVerified" boolean not null,
    image text,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  );

  create table staffroom_access.session (
    id text primary key,
    "expiresAt" timestamptz not null,
    token text not null unique,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null,
    "ipAddress" text,
    "userAgent" text,
    "userId" text not null references staffroom_access."user" on delete cascade,
    "districtId" text
  );
  create index session_by_user on staffroom_access.session ("userId");
  create index session_by_end on staffroom_access.session ("expiresAt");

  create table staffroom_access.account (
    id text primary key,
    "accountId" text not null,
    "providerId" text not null,
    "userId" text not null references staffroom_access."user" on delete cascade,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    scope text,
    password text,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null,
    unique ("providerId", "accountId")
  );
  create index account_by_user on staffroom_access.account ("userId");

  create table staffroom_access.verification (
    id text primary key,
    identifier text not null,
    value text not null,
    "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  );
  create index verification_by_identifier on staffroom_access.verification (identifier);
  create index verification_by_end on staffroom_access.verification ("expiresAt");

  create table staffroom_access.passkey (
    id text primary key,
    name text,
    "publicKey" text not null,
    "userId" text not null references staffroom_access."user" on delete cascade,
    "credentialID" text not null unique,
    counter integer not null,
    "deviceType" text not null,
    "backedUp" boolean not null,
    transports text,
    "createdAt" timestamptz,
    aaguid text
  );
  create index passkey_by_user on staffroom_access.passkey ("userId");
`;

const outbox = `
  alter table staffroom.mail
    add column due_at timestamptz not null default now(),
    add column claimed_at timestamptz,
    add column given_up_at timestamptz;
  comment on column staffroom.mail.claimed_at is
    'set before the mail server is asked: a mail with it and without an end may have been sent';
  comment on column staffroom.mail.text is 'emptied once the mail is sent or given up: it may hold a link that signs in';
  drop index staffroom.mail_unsent;
  create index mail_due on staffroom.mail (due_at) where sent_at is null and given_up_at is null;
  create index mail_by_address on staffroom.mail (to_address, created_at);
`;
