import type { Finding } from '@staffroom/knowledge';
import { effectText } from './citation.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text as LaTeX prints it: the characters that mean something to it are escaped, line ends become spaces. */
export function latexText(text: string): string {
  return text
    .replaceAll(/[\\{}~^#$%&_]/g, (character) => escapes[character] ?? `\\${character}`)
    .replaceAll(/\s+/g, ' ');
}

/** Characters that would end an address within braces. */
function bibtexAddress(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}

/**
 * A finding's source as a BibTeX entry, keyed by the finding. The data hold no authors, so there are none; what was found
 * is the note.
 */
export function bibtexOf(finding: Finding): string {
  const { id, sourceTitle, sourceUrl, year, summary } = finding;
  return [
    `@misc{${id.replaceAll(/[^A-Za-z0-9:-]/g, '-')},`,
    // Double braces keep the capitals of the title.
    `  title = {{${latexText(sourceTitle)}}},`,
    `  year = {${year}},`,
    `  url = {${bibtexAddress(sourceUrl)}},`,
    `  note = {${latexText(`${summary} Effect: ${effectText(finding)}.${finding.verified ? '' : ' Not verified at its source.'}`)}},`,
    '}',
    '',
  ].join('\n');
}
