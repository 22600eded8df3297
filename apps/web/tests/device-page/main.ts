import { openDeviceWorkspace } from '../../src/workspace/device/device-workspace.ts';
import type { PageAnswer, PageWorkspace } from './page-workspace.ts';

// What a test calls in this page: the device workspace by path and input, its answers as plain data.

const workspace = await openDeviceWorkspace();
const streams = new Map<number, AsyncIterator<unknown>>();
let streamCount = 0;

/** The procedure at a path, such as `schools.list`. */
function procedureAt(path: readonly string[]): (input: unknown, options: object) => Promise<unknown> {
  // A client is a tree of procedures; the paths come from the typed client of the test.
  return path.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], workspace.client) as (
    input: unknown,
    options: object,
  ) => Promise<unknown>;
}

async function answered(work: () => Promise<unknown>): Promise<string> {
  return JSON.stringify(await answerOf(work));
}

async function answerOf(work: () => Promise<unknown>): Promise<PageAnswer> {
  try {
    return { isError: false, value: await work() };
  } catch (error) {
    const { code, status, data, message } = error as Record<string, unknown>;
    return { isError: true, code, status, data, message: String(message) };
  }
}

const page: PageWorkspace = {
  call: (path, input) => answered(() => procedureAt(path)(JSON.parse(input), {})),
  async open(path, input) {
    const stream = (await procedureAt(path)(JSON.parse(input), {})) as AsyncIterable<unknown>;
    streams.set(++streamCount, stream[Symbol.asyncIterator]());
    return streamCount;
  },
  next: (stream) => answered(async () => streams.get(stream)?.next()),
  async close(stream) {
    await streams.get(stream)?.return?.();
  },
  async upload(districtId, name, base64) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return workspace.upload(districtId, new File([bytes], name));
  },
  download: (districtId, fileId) => workspace.downloadFile(districtId, fileId, 'download'),
};
Object.assign(globalThis, { staffroomPage: page });
