/** The search as it is used. Apart from other words because the browser loads them with it. */
export const searchPage = {
  label: 'What are you looking for?',
  hint: 'Small spelling mistakes do not matter.',
  submit: 'Search',
  begin: 'Type a word: a model, a state, a role, an organisation, a question.',
  none: (words: string) => `Nothing was found for “${words}”.`,
  noneHelp: 'Try fewer or other words, look in the glossary, or ask us.',
  count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  first: (shown: number, count: number) => `The first ${shown} of ${count} results`,
  all: (words: string) => `All results for “${words}”`,
  ask: 'Ask a question',
  list: 'Suggestions',
};
