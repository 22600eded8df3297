import type { AssessmentAnswers, AssessmentResults, AssessmentRound, NewRound } from '@staffroom/contract';

/** Why a call did not succeed, as the page puts it into words. */
export type CallProblem = 'notFound' | 'closed' | 'tooMany' | 'noAnswer';

export type CallResult<Data> =
  | { readonly data: Data; readonly problem: null }
  | { readonly data: null; readonly problem: CallProblem };

/** The way to the rounds of teams through the interface of the server that wrote this page. */
export const assessmentCalls = {
  begin: (team: string) => call<NewRound>('POST', '', { team }),
  round: (token: string) => call<AssessmentRound>('GET', `/rounds/${encodeURIComponent(token)}`),
  answer: (token: string, answers: AssessmentAnswers) =>
    call<object>('POST', `/rounds/${encodeURIComponent(token)}/answers`, { answers }),
  results: (token: string) => call<AssessmentResults>('GET', `/results/${encodeURIComponent(token)}`),
  setOpen: (token: string, isOpen: boolean) =>
    call<AssessmentResults>('PUT', `/results/${encodeURIComponent(token)}/open`, { isOpen }),
  beginNext: (token: string) => call<NewRound>('POST', `/results/${encodeURIComponent(token)}/rounds`, {}),
} as const;

async function call<Data>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object,
): Promise<CallResult<Data>> {
  try {
    const response = await fetch(`/api/v1/hub/assessments${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    // The server answers with what the contract says; it checks its own answers against it.
    if (response.ok) return { data: (await response.json()) as Data, problem: null };
    return { data: null, problem: problemOf(response.status) };
  } catch {
    return { data: null, problem: 'noAnswer' };
  }
}

function problemOf(status: number): CallProblem {
  switch (status) {
    case 400:
    case 404:
      return 'notFound';
    case 409:
    case 410:
    case 422:
      return 'closed';
    case 429:
      return 'tooMany';
    default:
      return 'noAnswer';
  }
}

/** The secret in the address of this page, behind the `#`; null where there is none. */
export function tokenInAddress(): string | null {
  const token = globalThis.location.hash.slice(1);
  return token === '' ? null : token;
}
