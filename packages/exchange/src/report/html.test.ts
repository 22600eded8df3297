import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, trusted } from './html.ts';

test('text is escaped between tags and in attributes', () => {
  const name = `<script>alert("1")</script> & 'co'`;
  expect(html`<b title="${name}">${name}</b>`.html).toBe(
    '<b title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;</b>',
  );
});

test('pieces of a page and lists of them stand as they are', () => {
  const pieces = ['a', 'b'].map((text) => html`<i>${text}</i>`);
  expect(html`<b>${pieces}${trusted('<hr>')}</b>`.html).toBe('<b><i>a</i><i>b</i><hr></b>');
});

test('what is absent leaves nothing', () => {
  expect(html`[${null}${undefined}${false}]${0}`.html).toBe('[]0');
});

test('no text can open a tag or end an attribute', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(html`${text}`.html).not.toMatch(/[<>"']/);
    }),
  );
});
