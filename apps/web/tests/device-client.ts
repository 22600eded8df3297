import { createORPCClient, ORPCError, type ClientContext, type ClientLink } from '@orpc/client';
import type { Page } from 'playwright-core';
import type { StudioClient } from '../src/workspace/workspace.ts';
import type { PageAnswer, PageWorkspace } from './device-page/page-workspace.ts';

declare const staffroomPage: PageWorkspace;

/** The device workspace that runs in a page, as a client of this process. */
export function clientOfPage(page: Page): StudioClient {
  const link: ClientLink<ClientContext> = {
    async call(path, input) {
      const asked = [path, JSON.stringify(input)] as const;
      if (path.at(-1) !== 'watch')
        return valueOf(await page.evaluate(([names, value]) => staffroomPage.call(names, value), asked));
      const stream = await page.evaluate(([names, value]) => staffroomPage.open(names, value), asked);
      return eventsOf(page, stream);
    },
  };
  return createORPCClient<StudioClient>(link);
}

async function* eventsOf(page: Page, stream: number): AsyncGenerator<unknown, void, void> {
  try {
    for (;;) {
      const answer = await page.evaluate((number) => staffroomPage.next(number), stream);
      // What an iterator answers, carried as data.
      const { value, done } = valueOf(answer) as IteratorResult<unknown>;
      if (done === true) return;
      yield value;
    }
  } finally {
    if (!page.isClosed()) await page.evaluate((number) => staffroomPage.close(number), stream);
  }
}

function valueOf(text: string): unknown {
  // What the page wrote, which is of this workspace as well.
  const answer = JSON.parse(text) as PageAnswer;
  if (!answer.isError) return answer.value;
  const { code, status, data, message } = answer;
  if (typeof code !== 'string') throw new Error(message);
  throw new ORPCError(code, { ...(typeof status === 'number' ? { status } : {}), data, message });
}
