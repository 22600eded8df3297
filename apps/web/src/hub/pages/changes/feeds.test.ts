import { emptyHubState, type FactEdit } from '@staffroom/contract';
import { shippedFacts } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import { hubText } from '../../text/hub-text.ts';
import type { Hub } from '../../site/hub.ts';
import { changesOf } from './changes-of.ts';
import { atomFeed, jsonFeed } from './feeds.ts';

const edit: FactEdit = {
  id: '5e0a2a86-1d3c-4a57-9f43-6b1f0c0d1111',
  kind: 'system',
  recordId: 'new2025',
  path: '/schools',
  change: 'set',
  value: 144,
  before: 143,
  source: { title: 'Home & numbers <2026>', url: 'https://example.org/a?b=1&c=2' },
  year: 2026,
  note: 'Counted again',
  author: 'R. Moss',
  at: '2027-01-05T10:00:00.000Z',
  reverts: null,
  revertedBy: null,
};

const hub: Hub = {
  facts: shippedFacts,
  state: { ...emptyHubState, factEdits: [edit] },
  locale: 'en',
  text: hubText('en'),
  path: '/changes',
  query: new URLSearchParams(),
  form: null,
  origin: 'https://hub.example',
  formsAt: null,
  href: (path) => path,
  fact: (text) => ({ text, lang: 'en' }),
};

describe('the changes of the site', () => {
  it('begin with the newest and end with the edition that ships', () => {
    expect(changesOf(hub).map(({ title }) => title)).toEqual([
      'Corrected: NEW network, 2024-25',
      expect.stringMatching(/^Edition .* of the facts$/),
    ]);
  });

  it('are a feed in the format of RFC 4287, with text that XML can hold', () => {
    const { body, mediaType } = atomFeed(hub);
    expect(mediaType).toBe('application/atom+xml; charset=utf-8');
    expect(body).toContain('<id>urn:uuid:5e0a2a86-1d3c-4a57-9f43-6b1f0c0d1111</id>');
    expect(body).toContain('<updated>2027-01-05T10:00:00.000Z</updated>\n  <author><name>Staffroom');
    expect(body).toContain(
      'Counted again (Home &amp; numbers &lt;2026&gt;, 2026: https://example.org/a?b=1&amp;c=2)',
    );
    expect(body).toContain('href="https://hub.example/schools/systems/new2025"');
    expect(body.match(/<entry>/g)?.length).toBe(body.match(/<\/entry>/g)?.length);
  });

  it('are a feed in the format of JSON Feed 1.1', () => {
    expect(JSON.parse(jsonFeed(hub).body)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://hub.example/changes.json',
      items: [
        {
          id: 'urn:uuid:5e0a2a86-1d3c-4a57-9f43-6b1f0c0d1111',
          url: 'https://hub.example/schools/systems/new2025',
          date_published: '2027-01-05T10:00:00.000Z',
          authors: [{ name: 'R. Moss' }],
          external_url: 'https://example.org/a?b=1&c=2',
        },
        { url: 'https://hub.example/data' },
      ],
    });
  });
});
