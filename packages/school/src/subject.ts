import { z } from 'zod';

/** The small internal list of subjects; source systems' codes and titles map to it. */
export const allSubjects = [
  'ELA',
  'MATH',
  'SCIENCE',
  'SOCIAL',
  'SPED',
  'ESL',
  'ELEMENTARY',
  'ARTS',
  'MUSIC',
  'PE',
  'HEALTH',
  'LANGUAGE',
  'CTE',
  'TECH',
  'LIBRARY',
  'COUNSELING',
  'GIFTED',
  'READING',
  'OTHER',
] as const;

export const SubjectSchema = z.enum(allSubjects);
export type Subject = z.infer<typeof SubjectSchema>;

/** The four subjects that a secondary core team covers. */
export const coreSubjects = ['ELA', 'MATH', 'SCIENCE', 'SOCIAL'] as const satisfies readonly Subject[];

/** Names for people. */
export const subjectNames: Readonly<Record<Subject, string>> = {
  ELA: 'English language arts',
  MATH: 'mathematics',
  SCIENCE: 'science',
  SOCIAL: 'social studies',
  SPED: 'special education',
  ESL: 'English as a second language',
  ELEMENTARY: 'elementary',
  ARTS: 'visual and performing arts',
  MUSIC: 'music',
  PE: 'physical education',
  HEALTH: 'health',
  LANGUAGE: 'world languages',
  CTE: 'career and technical education',
  TECH: 'computing',
  LIBRARY: 'library',
  COUNSELING: 'counseling',
  GIFTED: 'gifted education',
  READING: 'reading',
  OTHER: 'other',
};

// First match wins: the narrow names stand before the broad ones ("social studies" before "studies", "reading specialist" before ELA).
const patterns: readonly (readonly [RegExp, Subject])[] = [
  [/\b(special ed\w*|sped|exceptional|resource room|inclusion)\b/, 'SPED'],
  [/\b(esl|ell|eld|esol|english (learner|as a second)|bilingual|newcomer)/, 'ESL'],
  [/\b(gifted|talented)\b/, 'GIFTED'],
  [/\b(reading (intervention|specialist|recovery)|literacy intervention)\b/, 'READING'],
  [
    /\b(world language|foreign language|spanish|french|german|latin|mandarin|chinese|japanese|arabic|asl|american sign)/,
    'LANGUAGE',
  ],
  [/\b(counsel|advisory|guidance)/, 'COUNSELING'],
  [/\b(librar|media center)/, 'LIBRARY'],
  [/\b(computer|computing|coding|programming|robotics|technology|ict)\b/, 'TECH'],
  [
    /\b(history|social|civics|government|geography|economics|psychology|sociology|humanities|citizenship)/,
    'SOCIAL',
  ],
  [
    /\b(math|maths|mathematics|algebra|geometry|calculus|statistics|trigonometry|pre-?calc|numeracy|arithmetic)/,
    'MATH',
  ],
  [/\b(science|biology|chemistry|physics|anatomy|earth|environmental|astronomy|stem)\b/, 'SCIENCE'],
  [/\b(physical ed\w*|phys ed|p\.?e\.?|gym|fitness|athletics|sports?)\b/, 'PE'],
  [/\bhealth\b/, 'HEALTH'],
  [/\b(music|band|choir|chorus|orchestra)\b/, 'MUSIC'],
  [/\b(arts?|drawing|painting|ceramics|theat(er|re)|drama|dance|photography)\b(?!.*language arts)/, 'ARTS'],
  [/\b(ela|english|language arts|reading|writing|literature|literacy|composition|spelling|phonics)\b/, 'ELA'],
  [
    /\b(career|vocational|business|marketing|agricultur\w*|culinary|woodshop|engineering|accounting|nursing|family and consumer)\b/,
    'CTE',
  ],
  [
    /\b(elementary|self-?contained|general|generalist|multiple subjects?|early childhood|kindergarten|all subjects|homeroom)\b/,
    'ELEMENTARY',
  ],
];

const byCode: ReadonlyMap<string, Subject> = new Map([
  ...allSubjects.map((subject) => [subject.toLowerCase(), subject] as const),
  ['elementary', 'ELEMENTARY'],
  ['elem', 'ELEMENTARY'],
  ['gen', 'ELEMENTARY'],
  ['sci', 'SCIENCE'],
  ['ss', 'SOCIAL'],
  ['soc', 'SOCIAL'],
  ['eng', 'ELA'],
  ['mat', 'MATH'],
  ['art', 'ARTS'],
  ['mus', 'MUSIC'],
  ['se', 'SPED'],
  ['lib', 'LIBRARY'],
  ['wl', 'LANGUAGE'],
]);

/**
 * The subject a course title, subject name or credential area speaks of, or null where it names none we know.
 * Language arts counts as ELA although it holds the word "arts".
 */
export function parseSubject(text: string): Subject | null {
  const word = text.trim().toLowerCase();
  if (word === '') return null;
  const known = byCode.get(word);
  if (known !== undefined) return known;
  if (/\blanguage arts\b/.test(word)) return 'ELA';
  for (const [pattern, subject] of patterns) if (pattern.test(word)) return subject;
  return null;
}
