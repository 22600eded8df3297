import MiniSearch, { type Options } from 'minisearch';
import { foldedWords } from '../../parts/folded-words.ts';

/** Something that can be found. */
export interface Findable {
  /** Its address in the language of the index. */
  readonly id: string;
  readonly title: string;
  /** Other names: an abbreviation, the name in English. */
  readonly alias: string;
  /** What kind of thing it is, in words. */
  readonly kind: string;
  /** A sentence about it; empty where there is none. */
  readonly about: string;
  /** What else it is found by. */
  readonly words: string;
  /** How much it counts before others that match as well. */
  readonly weight: number;
}

/** Something that was found. */
export type Found = Pick<Findable, 'id' | 'title' | 'kind' | 'about'>;

/** Words that every sentence has, in both languages. */
const emptyWords = new Set(
  'a an and are as at by de del do does el en for how i in is it la las los my of on or our para por que the to un una we what where which with y'.split(
    ' ',
  ),
);

const options: Options<Findable> = {
  idField: 'id',
  fields: ['title', 'alias', 'words'],
  storeFields: ['title', 'kind', 'about', 'weight'],
  processTerm: (term) => {
    const folded = foldedWords(term);
    return folded === '' || emptyWords.has(folded) ? null : folded;
  },
};

export type SearchIndex = MiniSearch<Findable>;

/** An index over everything given. */
export function buildIndex(findables: readonly Findable[]): SearchIndex {
  const index = new MiniSearch<Findable>(options);
  index.addAll(findables);
  return index;
}

/** An index as it was written into a file. */
export function readIndex(json: string): SearchIndex {
  return MiniSearch.loadJSON<Findable>(json, options);
}

/** One letter in five may be wrong or missing; short words have to be right. */
const letters = (term: string): number | false => (term.length > 3 ? 0.2 : false);

/** What answers the words, the best first: what holds all of them, or else any of them. */
export function findIn(index: SearchIndex, words: string): readonly Found[] {
  const asked = words.slice(0, 200);
  const search = (combineWith: 'AND' | 'OR') =>
    index.search(asked, {
      combineWith,
      prefix: true,
      fuzzy: letters,
      boost: { title: 4, alias: 3 },
      boostDocument: (_id, _term, stored) => Number(stored?.['weight'] ?? 1),
    });
  const all = search('AND');
  return (all.length > 0 ? all : search('OR')).map(({ id, title, kind, about }) => ({
    id: String(id),
    title: String(title),
    kind: String(kind),
    about: String(about),
  }));
}
