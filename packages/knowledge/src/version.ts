/** The edition of the shipped facts and templates, which a plan file names; raised whenever one of them changes. */
export const knowledgeVersion = '2026.11.2';
