// A worker in a process of its own, to be killed: says when it has begun a job, and finishes it only if told to.
import { openStore } from '@staffroom/store';

const [url = '', willFinish = ''] = process.argv.slice(2);
const store = await openStore({ url });
await store.queue.work(
  {
    design: async ({ job, attempt, finish, signal }) => {
      process.stdout.write(`${job.id} ${attempt}\n`);
      if (willFinish === 'finish')
        await finish(() => Promise.resolve({ kind: 'designed', pid: process.pid }));
      else await new Promise((_, fail) => signal.addEventListener('abort', () => fail(new Error('aborted'))));
    },
  },
  { concurrency: 1 },
);
process.once('SIGTERM', () => void store.close());
