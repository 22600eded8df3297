import type { Hub } from '../../site/hub.ts';
import type { HubFile } from '../../site/page.ts';
import { addresses } from '../../site/addresses.ts';
import { changesOf, type Change } from './changes-of.ts';

export const atomPath = '/changes.atom';
export const jsonFeedPath = '/changes.json';

/** Feeds hold the newest changes; the page holds all. */
const longest = 100;

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A change in words, with its ground. */
function inWords({ words, source }: Change): string {
  if (source === null) return words;
  return `${words} (${source.title}${source.year === null ? '' : `, ${source.year}`}: ${source.url})`;
}

/** The changes as a feed in the format of RFC 4287. */
export function atomFeed(hub: Hub): HubFile {
  const { origin, text } = hub;
  const address = (path: string): string => escaped(`${origin ?? ''}${path}`);
  const changes = changesOf(hub).slice(0, longest);
  const entries = changes.map(
    (change) => `  <entry>
    <id>${escaped(change.id)}</id>
    <title>${escaped(change.title)}</title>
    <updated>${escaped(change.at)}</updated>
    <author><name>${escaped(change.author ?? text.frame.siteName)}</name></author>
    <link rel="alternate" type="text/html" href="${address(change.path)}"/>
    <summary>${escaped(inWords(change))}</summary>
  </entry>
`,
  );
  const id = origin === null ? 'urn:staffroom:changes' : `${origin}${addresses.changes()}`;
  return {
    kind: 'file',
    mediaType: 'application/atom+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${escaped(id)}</id>
  <title>${escaped(`${text.frame.siteName}: ${text.data.changes.title}`)}</title>
  <subtitle>${escaped(text.data.changes.description)}</subtitle>
  <updated>${escaped(changes[0]?.at ?? '')}</updated>
  <author><name>${escaped(text.frame.siteName)}</name></author>
  <link rel="self" type="application/atom+xml" href="${address(atomPath)}"/>
  <link rel="alternate" type="text/html" href="${address(addresses.changes())}"/>
${entries.join('')}</feed>
`,
  };
}

/** The changes as a feed in the format of https://www.jsonfeed.org/version/1.1/. */
export function jsonFeed(hub: Hub): HubFile {
  const { origin, text } = hub;
  const address = (path: string): string => `${origin ?? ''}${path}`;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${text.frame.siteName}: ${text.data.changes.title}`,
    description: text.data.changes.description,
    home_page_url: address(addresses.changes()),
    feed_url: address(jsonFeedPath),
    language: 'en',
    items: changesOf(hub)
      .slice(0, longest)
      .map((change) => ({
        id: change.id,
        url: address(change.path),
        title: change.title,
        content_text: inWords(change),
        date_published: change.at,
        ...(change.author === null ? {} : { authors: [{ name: change.author }] }),
        ...(change.source === null ? {} : { external_url: change.source.url }),
      })),
  };
  return {
    kind: 'file',
    mediaType: 'application/feed+json; charset=utf-8',
    body: `${JSON.stringify(feed, null, 2)}\n`,
  };
}
