import { createHash } from 'node:crypto';

/**
 * What is the same in texts that a program varies: letters without case, and neither numbers, addresses nor marks. Short texts are
 * often the same by themselves and are told apart by who sent them.
 *
 * @returns a hash by which equal texts are found
 */
export function shapeOf(kind: string, body: string, email: string): string {
  const plain = body
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S+|\S+@\S+/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  const words = plain.length < shortest ? `${plain} ${email.toLowerCase()}` : plain;
  return createHash('sha256').update(`${kind}\n${words}`, 'utf8').digest('base64url').slice(0, 32);
}

const shortest = 40;
