import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'staffroom single sign-on secrets', 32));
}

/**
 * Encrypts a district's client secret, so that who reads the database cannot use it: AES-256-GCM under a key derived from the server's
 * secret, bound to the district.
 *
 * @returns nonce, tag and ciphertext
 */
export function seal(text: string, districtId: string, secret: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, keyOf(secret), nonce);
  cipher.setAAD(Buffer.from(districtId));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws Error where the bytes were changed, belong to another district, or were sealed under another secret. */
export function unseal(sealed: Uint8Array, districtId: string, secret: string): string {
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
  try {
    const decipher = createDecipheriv(algorithm, keyOf(secret), nonce, { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(districtId));
    decipher.setAuthTag(tag);
    const text = [decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()];
    return Buffer.concat(text).toString('utf8');
  } catch (cause) {
    throw new Error(
      'The secret of the district’s single sign-on cannot be read. Maybe STAFFROOM_SECRET was changed: set it back, or enter the secret again.',
      { cause },
    );
  }
}
