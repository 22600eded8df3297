import type { ReactNode } from 'react';
import type { Thing } from 'schema-dts';
import type { Hub } from './hub.ts';

/** A page above another one. */
export interface Crumb {
  readonly title: string;
  /** Without language. */
  readonly path: string;
}

/** A page of the hub. */
export interface HubPage {
  readonly kind: 'page';
  readonly title: string;
  /** One or two sentences for search engines and for what is shared. */
  readonly description: string;
  /** The pages above it, from the section down; the start is understood. */
  readonly trail: readonly Crumb[];
  readonly body: ReactNode;
  /** What the page tells machines, in the terms of schema.org; its place in the site is added. */
  readonly structuredData?: readonly Thing[];
  /** Whether it holds a form, so that it is made anew for everybody. */
  readonly hasForm?: boolean;
  /** Whether it depends on the query. */
  readonly readsQuery?: boolean;
  /** Left out of search engines and the map of the site. */
  readonly isUnlisted?: boolean;
}

/** A file of the hub: data, a feed. It has no language and stands under its path alone. */
export interface HubFile {
  readonly kind: 'file';
  /** Such as `application/json`. */
  readonly mediaType: string;
  readonly body: string;
}

/** A part of the hub. */
export interface Section {
  /** The paths of its pages that need no query, without language. */
  readonly pages: (hub: Hub) => readonly string[];
  /** The paths of its files. */
  readonly files?: (hub: Hub) => readonly string[];
  /** What stands at a path, without language; null where it has nothing there. */
  readonly at: (path: string, hub: Hub) => HubPage | HubFile | null;
}
