import type { HubState } from './hub-state.ts';

/** What is wrong with a field of a form; `code` is what pages put into words in their language. */
export interface HubFormProblem {
  /** Null where the form as a whole is meant. */
  readonly field: string | null;
  readonly code: string;
}

/** A form as somebody filled it in, to be shown again. */
export interface HubForm {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly HubFormProblem[];
  /** The signed time at which the form was made; the form sends it back. */
  readonly token: string;
}

/** What of the hub is asked for. */
export interface HubRequest {
  /** Decoded, beginning with a slash and ending with none: `/policy/az`, `/es/policy/az`, `/`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Given where the page holds a form. */
  readonly form?: HubForm;
}

/** A page or file of the hub. */
export interface HubDocument {
  readonly status: 200 | 301 | 404;
  /** Such as `text/html; charset=utf-8`. */
  readonly mediaType: string;
  readonly body: string;
  /** Where to look instead, for status 301. */
  readonly location?: string;
  /** Whether the page holds a form, so that it is made anew for everybody. */
  readonly hasForm: boolean;
  /** Whether the answer depends on the query, so that it is not kept. */
  readonly readsQuery: boolean;
}

/** Writes the documents of the hub. The web application implements it; a server or an export asks. */
export interface HubRenderer {
  /** Always answers: with a page of status 404 where there is nothing. */
  readonly render: (request: HubRequest, state: HubState) => HubDocument;
  /** The paths of all documents that need no query, in every language. */
  readonly paths: (state: HubState) => readonly string[];
}

/** The built files that every page names, as addresses. */
export interface HubAssets {
  readonly script: string;
  readonly styles: readonly string[];
  /** Fonts that every page needs at once. */
  readonly fonts: readonly string[];
}

/** What pages are written with, whatever is asked for. */
export interface HubOptions {
  readonly assets: HubAssets;
  /** Where the site stands, without a path, such as `https://staffroom.example.org`; null where it does not know. */
  readonly origin: string | null;
  /** Where forms are sent: '' for the same server, the address of another one, null where there is none. */
  readonly formsAt: string | null;
}
