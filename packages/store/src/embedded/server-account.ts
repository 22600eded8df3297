import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The account that the database server runs as. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

/**
 * Who the server of a data folder runs as. PostgreSQL refuses to run as root: then it is the owner of the folder, or `nobody`
 * where root owns it.
 *
 * @returns Null where it runs as the account of this process.
 */
export function serverAccount(folder: string): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(folder);
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `user ${owner.uid}` };
  const nobody = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return { uid: Number(nobody?.[1] ?? 65_534), gid: Number(nobody?.[2] ?? 65_534), name: 'user nobody' };
}

/** The nearest folder on the way to a path that an account may not enter; null where the way is free. */
export function closedTo(account: ServerAccount, path: string): string | null {
  const parent = dirname(resolve(path));
  const above = parent === resolve(path) ? null : closedTo(account, parent);
  if (above !== null) return above;
  const { mode, uid, gid } = statSync(parent);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  return (mode & bit) === 0 ? parent : null;
}
