import { UnreadableSourceError } from './unreadable-source.ts';

export function bombRefused(label: string, reason: string): UnreadableSourceError {
  return new UnreadableSourceError(
    `${label} was refused: ${reason}; unpack it yourself if it is what you expect`,
  );
}

export function passwordRefused(label: string): UnreadableSourceError {
  return new UnreadableSourceError(`${label} is protected by a password; send it without one`);
}

/** The error for an archive that cannot be opened; one that says so already stays as it is. */
export function damagedZip(label: string, cause: unknown): UnreadableSourceError {
  if (cause instanceof UnreadableSourceError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new UnreadableSourceError(
    `${label} is damaged or cut off and cannot be unpacked (${reason}); send it again`,
    { cause },
  );
}
