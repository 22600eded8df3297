import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/** A kind of request, sent over and over by everybody at once. */
export interface Load {
  readonly origin: string;
  /** How long people go on after their first request. */
  readonly seconds: number;
  /** For each person who sends: one request that stays the same, or one that answers to the one before. */
  readonly people: readonly Person[];
}

export interface Person {
  readonly method: string;
  /** Where to send, one after the other; a single address is sent to again and again, several are sent to once each. */
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** The body; `"{seq}"` in it is the number of the person's last answer, `{nth}` how many they have sent. */
  readonly body: string | null;
  readonly firstSeq: number;
}

/** What came of it. Times are milliseconds. */
export interface LoadResult {
  readonly requests: number;
  readonly failed: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p95: number;
  readonly bytes: number;
}

function send(
  origin: string,
  agent: Agent,
  person: Person,
  path: string,
  seq: number,
  nth: number,
): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const body = person.body?.replace('"{seq}"', String(seq)).replace('{nth}', String(nth)) ?? null;
    const headers = {
      ...person.headers,
      ...(body === null
        ? {}
        : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
    };
    const sent = request(`${origin}${path}`, { method: person.method, headers, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts) }));
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function run({ origin, seconds, people }: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: people.length });
  const times: number[] = [];
  let failed = 0;
  let bytes = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    people.map(async (person) => {
      let seq = person.firstSeq;
      for (let nth = 0; nth === 0 || performance.now() < end; nth += 1) {
        const path = person.paths[person.paths.length === 1 ? 0 : nth];
        if (path === undefined) return;
        const from = performance.now();
        const { status, body } = await send(origin, agent, person, path, seq, nth);
        times.push(performance.now() - from);
        bytes += body.length;
        if (status >= 400) failed += 1;
        // The number of the decision that was taken, or of the one in the way.
        if (person.body?.includes('"{seq}"') === true)
          for (const [, found] of body.toString().matchAll(/"seq":(\d+)/g))
            seq = Math.max(seq, Number(found));
      }
    }),
  );
  agent.destroy();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return {
    requests: times.length,
    failed,
    seconds: (performance.now() - began) / 1000,
    p50: at(0.5),
    p95: at(0.95),
    bytes: times.length === 0 ? 0 : Math.round(bytes / times.length),
  };
}

// A thread of its own, so that sending does not wait for answering.
const result = await run(workerData as Load);
parentPort?.postMessage(result);
