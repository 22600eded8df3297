// Keeps the files of the Studio in the browser, so that it opens without a network after the first visit. It never sees
// or keeps what the server answers under /api: rosters and plans are not its business.

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskingEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What of a service worker's own world is used here; the types of the page and of a worker cannot be loaded together. */
interface ServiceWorkerWorld {
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskingEvent) => void): void;
}

/** Written in by the build: every file of the Studio, and a hash that changes with any of them. */
declare const STUDIO_FILES: readonly string[];
declare const STUDIO_VERSION: string;
/** Written in too: matches the path of a page of the Studio. */
declare const STUDIO_PATH: RegExp;

// The build makes this file the script of a service worker and nothing else.
const world = globalThis as unknown as ServiceWorkerWorld;
const cachePrefix = 'staffroom-';
const cacheName = `${cachePrefix}${STUDIO_VERSION}`;
/** The page of the Studio, under an address that has it wherever the files are sent from. */
const page = '/studio/';
/** A network that does not answer a page for so long counts as none, in milliseconds. */
const longestWait = 4000;

world.addEventListener('install', (event) => event.waitUntil(keepAll()));
world.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
world.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') {
    if (STUDIO_PATH.test(pathname)) event.respondWith(pageFor(request));
  } else if (STUDIO_FILES.includes(pathname)) event.respondWith(fileFor(request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  // What an earlier build kept under the same hashed name is the same file.
  const missing: string[] = [];
  for (const file of STUDIO_FILES) {
    const known = file.startsWith('/assets/') ? await caches.match(file) : undefined;
    if (known === undefined) missing.push(file);
    else await cache.put(file, known);
  }
  await cache.addAll(missing.map((file) => new Request(file, { cache: 'no-cache' })));
}

async function forgetOthers(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(cachePrefix) && name !== cacheName) await caches.delete(name);
  await world.clients.claim();
}

/** The page from the network, so that a new version is seen at once; without one the page that is kept. */
async function pageFor(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(longestWait) });
    // Where files are sent by a server that does not know the Studio's addresses, the page that is kept does.
    if (answer.status !== 404) return answer;
  } catch {
    // Without a network the page that is kept serves.
  }
  return (await caches.match(page, { cacheName })) ?? Response.error();
}

/** A file of the Studio as it is kept; its name changes with its content. */
async function fileFor(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName })) ?? fetch(request);
}
