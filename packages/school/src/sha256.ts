// First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2).
const roundConstants = Int32Array.of(
  0x428a2f98,
  0x71374491,
  0xb5c0fbcf,
  0xe9b5dba5,
  0x3956c25b,
  0x59f111f1,
  0x923f82a4,
  0xab1c5ed5,
  0xd807aa98,
  0x12835b01,
  0x243185be,
  0x550c7dc3,
  0x72be5d74,
  0x80deb1fe,
  0x9bdc06a7,
  0xc19bf174,
  0xe49b69c1,
  0xefbe4786,
  0x0fc19dc6,
  0x240ca1cc,
  0x2de92c6f,
  0x4a7484aa,
  0x5cb0a9dc,
  0x76f988da,
  0x983e5152,
  0xa831c66d,
  0xb00327c8,
  0xbf597fc7,
  0xc6e00bf3,
  0xd5a79147,
  0x06ca6351,
  0x14292967,
  0x27b70a85,
  0x2e1b2138,
  0x4d2c6dfc,
  0x53380d13,
  0x650a7354,
  0x766a0abb,
  0x81c2c92e,
  0x92722c85,
  0xa2bfe8a1,
  0xa81a664b,
  0xc24b8b70,
  0xc76c51a3,
  0xd192e819,
  0xd6990624,
  0xf40e3585,
  0x106aa070,
  0x19a4c116,
  0x1e376c08,
  0x2748774c,
  0x34b0bcb5,
  0x391c0cb3,
  0x4ed8aa4a,
  0x5b9cca4f,
  0x682e6ff3,
  0x748f82ee,
  0x78a5636f,
  0x84c87814,
  0x8cc70208,
  0x90befffa,
  0xa4506ceb,
  0xbef9a3f7,
  0xc67178f2,
);

const blockSize = 64;
/** Where the length of the message stands in the last block. */
const lengthAt = 56;

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as lower-case hexadecimal. Synchronous, and the same in browsers and Node.
 * Half of a surrogate pair without the other becomes U+FFFD, as in every UTF-8 encoder.
 */
export function sha256(text: string): string {
  // First 32 bits of the fractional parts of the square roots of the first eight primes.
  const state = Int32Array.of(
    0x6a09e667,
    0xbb67ae85,
    0x3c6ef372,
    0xa54ff53a,
    0x510e527f,
    0x9b05688c,
    0x1f83d9ab,
    0x5be0cd19,
  );
  const block = new Uint8Array(blockSize);
  const schedule = new Int32Array(64);
  let used = 0;
  let length = 0;
  const put = (byte: number): void => {
    block[used++] = byte;
    if (used < blockSize) return;
    compress(state, schedule, block);
    length += blockSize;
    used = 0;
  };
  putText(text, put);
  const bytes = length + used;
  put(0x80);
  const padding = (lengthAt - used + blockSize) % blockSize;
  for (let count = 0; count < padding; count++) put(0);
  // The length counts bits, in 64 bits with the highest first.
  const high = Math.floor(bytes / 0x20000000);
  const low = (bytes << 3) >>> 0;
  for (const word of [high, low]) for (const shift of [24, 16, 8, 0]) put((word >>> shift) & 0xff);
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function putText(text: string, put: (byte: number) => void): void {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) put(unit);
    else if (unit < 0x800) {
      put(0xc0 | (unit >> 6));
      put(0x80 | (unit & 0x3f));
    } else if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(index + 1))) {
      const point = 0x10000 + ((unit & 0x3ff) << 10) + (text.charCodeAt(++index) & 0x3ff);
      put(0xf0 | (point >> 18));
      put(0x80 | ((point >> 12) & 0x3f));
      put(0x80 | ((point >> 6) & 0x3f));
      put(0x80 | (point & 0x3f));
    } else {
      const point = isHighSurrogate(unit) || isLowSurrogate(unit) ? 0xfffd : unit;
      put(0xe0 | (point >> 12));
      put(0x80 | ((point >> 6) & 0x3f));
      put(0x80 | (point & 0x3f));
    }
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** One block into the state. The places of typed arrays are all within bounds; `?? 0` only says so to the compiler. */
function compress(state: Int32Array, schedule: Int32Array, block: Uint8Array): void {
  for (let word = 0; word < 16; word++) {
    const at = word * 4;
    schedule[word] =
      ((block[at] ?? 0) << 24) |
      ((block[at + 1] ?? 0) << 16) |
      ((block[at + 2] ?? 0) << 8) |
      (block[at + 3] ?? 0);
  }
  for (let word = 16; word < 64; word++) {
    const early = schedule[word - 15] ?? 0;
    const late = schedule[word - 2] ?? 0;
    const mixedEarly = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const mixedLate = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    schedule[word] = (schedule[word - 16] ?? 0) + mixedEarly + (schedule[word - 7] ?? 0) + mixedLate;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round++) {
    const sumE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sumE + choice + (roundConstants[round] ?? 0) + (schedule[round] ?? 0)) | 0;
    const sumA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + sumA + majority) | 0;
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word;
}
