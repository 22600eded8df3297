const path = /^\/(?!\/)[^\\\p{Cc}]*$/u;

/**
 * Whether an address is a path of this server and leads to no other site, as browsers and libraries read it: they take a backslash for a
 * slash, leave signs out that control something, and may decode it once more.
 */
export function isOwnPath(address: string): boolean {
  try {
    return path.test(address) && path.test(decodeURIComponent(address));
  } catch {
    return false;
  }
}
