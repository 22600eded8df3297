import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';

/**
 * Writes down the page as a tree of elements with what decides how they look and what they are: every text is a dot,
 * names, addresses and coordinates only stand there, and of siblings that are alike one is kept. As text, because tests
 * are not compiled for a browser.
 */
const structure = `(() => {
  const told = /^(id|for|name|src|action|value|title|alt|placeholder|aria-(label|labelledby|describedby|description|controls|owns|activedescendant|details|errormessage|valuenow|valuetext|rowcount|rowindex|colindex|posinset|setsize))$/;
  const placed = /^(d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|dx|dy|width|height|points|transform|viewBox|offset)$/;
  const attribute = ({ name, value }) => {
    if (told.test(name) || placed.test(name)) return name + (value === '' ? '' : '=…');
    if (name === 'href') return value.startsWith('#') ? 'href=#' : 'href';
    if (name.startsWith('data-')) return name + '=' + (/\\d/.test(value) ? '…' : value);
    if (name === 'style') return 'style=' + value.replace(/-?[\\d.]+(px|%|rem|em|deg|ms|s)\\b/g, '0');
    return name + '=' + value;
  };
  const isScrolled = (element) =>
    element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
  const written = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim() === '' ? '' : '·';
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('script, [data-live-announcer]')) return '';
    const { attributes, localName, childNodes } = node;
    const state = [
      ...[...attributes].map(attribute).sort(),
      ...(node === document.activeElement ? ['focused'] : []),
      ...(/overflow-/.test(attributes.class?.value ?? '') && isScrolled(node) ? ['scrolled'] : []),
    ];
    const within = new Set([...childNodes].map(written));
    return '<' + localName + ' ' + state.join(' ') + '>' + [...within].join('') + '</>';
  };
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return [innerWidth, scheme, document.title !== '', written(document.documentElement)].join(' ');
})()`;

/**
 * A hash of what rules about access can tell pages apart by, such as elements, roles, classes and the width. Pages with
 * the same hash differ only in words, in how often something is repeated, and in where a drawing has its points.
 */
export async function pageStructure(page: Page): Promise<string> {
  return createHash('sha256')
    .update(await page.evaluate<string>(structure))
    .digest('hex')
    .slice(0, 24);
}
