import { searchPage } from './search-page.ts';

/** The search and the glossary. */
export const search = {
  title: 'Search',
  description: 'Search models, roles, states, evidence, schools, partners, sources and words at once.',
  page: searchPage,
  pageKind: 'Page',
  termKind: 'Glossary',
  entryKind: 'Directory',
  cohortKind: 'Cohort',
  glossary: {
    title: 'Glossary',
    description: 'The words of strategic school staffing, and what each means here.',
    lead: 'What each word means, here and in the Studio. On other pages, words with a dotted underline are explained on the spot.',
    filterLabel: 'Find a word',
    groups: {
      teams: 'Teams and students',
      roles: 'Roles',
      time: 'Time',
      money: 'Money',
      law: 'Law and contract',
      systems: 'Software and formats',
      research: 'Reading research',
      studio: 'In the Studio',
    },
    otherLanguage: 'In Spanish',
  },
};
