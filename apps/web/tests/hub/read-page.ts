import { Parser } from 'htmlparser2';

/** What a page of the hub holds, as its HTML tells. */
export interface ReadPage {
  readonly language: string | undefined;
  readonly title: string;
  readonly description: string | undefined;
  /** Whether search engines are told to leave it out. */
  readonly isUnlisted: boolean;
  /** How many first-level headings. */
  readonly mainHeadings: number;
  /** Where its links, pictures, scripts and style sheets lead, as they are written. */
  readonly targets: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Ids that stand at more than one element. */
  readonly doubledIds: readonly string[];
  /** Labels and descriptions that name an id which is not on the page. */
  readonly lostReferences: readonly string[];
  /** The text of its structured data. */
  readonly structuredData: readonly string[];
  /** All visible words. */
  readonly text: string;
}

const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'list'];
const unseen = new Set(['script', 'style']);

/** Reads the HTML of a page. */
export function readPage(html: string): ReadPage {
  const targets: string[] = [];
  const ids = new Set<string>();
  const doubledIds: string[] = [];
  const named: string[] = [];
  const structuredData: string[] = [];
  const words: string[] = [];
  const open: string[] = [];
  let language: string | undefined;
  let title = '';
  let description: string | undefined;
  let isUnlisted = false;
  let mainHeadings = 0;
  let isStructuredData = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      if (name === 'html') language = attributes['lang'];
      if (name === 'h1') mainHeadings += 1;
      if (name === 'meta' && attributes['name'] === 'description') description = attributes['content'];
      if (name === 'meta' && attributes['name'] === 'robots') isUnlisted = true;
      isStructuredData = attributes['type'] === 'application/ld+json';
      const { id, href, src } = attributes;
      if (id !== undefined) {
        if (ids.has(id)) doubledIds.push(id);
        ids.add(id);
      }
      for (const target of [href, src, name === 'form' ? attributes['action'] : undefined])
        if (target !== undefined) targets.push(target);
      for (const reference of references) named.push(...(attributes[reference]?.split(/\s+/) ?? []));
    },
    onclosetag() {
      open.pop();
      isStructuredData = false;
    },
    ontext(text) {
      if (isStructuredData) structuredData.push(text);
      if (open.at(-1) === 'title' && !open.includes('svg')) title += text;
      if (!unseen.has(open.at(-1) ?? '')) words.push(text);
    },
  });
  parser.write(html);
  parser.end();
  return {
    language,
    title,
    description,
    isUnlisted,
    mainHeadings,
    targets,
    ids,
    doubledIds,
    lostReferences: named.filter((id) => id !== '' && !ids.has(id)),
    structuredData,
    text: words.join(' ').replaceAll(/\s+/g, ' '),
  };
}
