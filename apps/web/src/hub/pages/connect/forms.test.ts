import {
  DirectoryFormSchema,
  emptyHubState,
  messageForms,
  type Cohort,
  type HubFormProblem,
} from '@staffroom/contract';
import { describe, expect, it } from 'vitest';
import { createHub } from '../../create-hub.tsx';

const cohort: Cohort = {
  id: '0b8f7a52-7d7c-4c53-8ad2-0a5a6d1b2222',
  name: 'Harbor cohort',
  partnerId: null,
  starts: '2027-09-01',
  ends: null,
  applyBy: null,
  seats: null,
  seatsTaken: 0,
  isOpen: true,
  text: 'For systems that begin.',
  sourceUrl: 'https://example.org/cohort',
};
const state = { ...emptyHubState, cohorts: [cohort] };
const assets = { script: '/hub.js', styles: [], fonts: [] };

interface Sent {
  readonly values?: Readonly<Record<string, string>>;
  readonly problems?: readonly HubFormProblem[];
  readonly query?: string;
}

function page(
  path: string,
  { values = {}, problems = [], query = '' }: Sent = {},
  formsAt: string | null = '',
) {
  return createHub({ assets, origin: null, formsAt }).render(
    { path, query: new URLSearchParams(query), form: { values, problems, token: 'made-now' } },
    state,
  ).body;
}

/** The names of the fields that a page sends, each once, beside the token and the trap. */
function fieldsOf(html: string): readonly string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const names = [...main.matchAll(/<(?:input|select|textarea)[^>]* name="(\w+)"/g)].map(
    ([, name]) => name ?? '',
  );
  return [...new Set(names)].filter((name) => name !== 'token' && name !== 'website2').toSorted();
}

/** The tag of one field. */
function fieldTag(html: string, name: string): string {
  return new RegExp(`<(?:input|select|textarea)[^>]* name="${name}"[^>]*>`).exec(html)?.[0] ?? '';
}

describe('the forms of the site', () => {
  it('send exactly the fields that are taken', () => {
    for (const form of ['question', 'idea', 'presenter', 'partner'] as const)
      expect(fieldsOf(page(`/connect/${form}`))).toEqual(Object.keys(messageForms[form].shape).toSorted());
    expect(fieldsOf(page('/schools/add'))).toEqual(Object.keys(DirectoryFormSchema.shape).toSorted());
    expect(fieldsOf(page(`/partners/cohorts/${cohort.id}/apply`))).toEqual([
      'body',
      'email',
      'name',
      'organisation',
      'role',
      'state',
    ]);
    expect(fieldsOf(page('/schools/confirm', { query: 'token=abc' }))).toEqual(['link']);
  });

  it('name the fact that a correction is about, or ask for it', () => {
    const about = page('/connect/correction', {
      query: 'kind=state&recordId=AZ&path=/indicators/staffingGrants',
    });
    expect(fieldsOf(about)).toEqual(Object.keys(messageForms.correction.shape).toSorted());
    expect(about).toContain('<input type="hidden" name="recordId" value="AZ"/>');
    expect(about).toContain('href="/policy/az"');
    expect(about).toContain('indicators › staffingGrants');
    const lost = page('/connect/correction', { query: 'kind=state&recordId=Atlantis' });
    expect(fieldTag(lost, 'recordId')).toContain('type="text"');
  });

  it('show again what was written, and what is wrong with it where it is wrong', () => {
    const html = page('/es/connect/question', {
      values: { name: 'Ana <b>', email: 'ana' },
      problems: [
        { field: 'email', code: 'notAnEmail' },
        { field: null, code: 'tooMany' },
      ],
    });
    expect(html).toContain('value="Ana &lt;b&gt;"');
    expect(fieldTag(html, 'email')).toContain('aria-describedby="field-email-hint field-email-problem"');
    expect(fieldTag(html, 'email')).toContain('aria-invalid="true"');
    expect(html).toMatch(/id="field-email-problem"[^>]*>no es una dirección de correo/);
    expect(html).toContain('<a href="#field-email">');
    expect(html).toContain('Llegó demasiado desde su red');
    expect(html).toContain('action="/es/connect/question" method="post"');
    expect(html).toContain('name="token" value="made-now"');
  });

  it('put a problem that they do not know into words as well', () => {
    expect(page('/connect/idea', { problems: [{ field: 'body', code: 'neverHeardOf' }] })).toContain(
      'This could not be accepted as it is.',
    );
  });

  it('say where to turn where a copy of the pages takes none', () => {
    expect(page('/connect/question', {}, null)).toContain('This copy of the site takes no forms');
    expect(fieldsOf(page('/connect/question', {}, null))).toEqual([]);
    expect(page('/connect/correction', { query: 'kind=state&recordId=AZ' }, 'https://hub.example')).toContain(
      'href="https://hub.example/connect/correction?kind=state&amp;recordId=AZ"',
    );
  });
});
