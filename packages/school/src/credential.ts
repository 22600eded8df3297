import { z } from 'zod';
import { GradeSchema, gradeOrder, parseGrade, type Grade } from './grade.ts';
import { SubjectSchema, parseSubject, type Subject } from './subject.ts';

/** What a person is certified to teach: an area and the grades it holds for, ends included. */
export const CredentialSchema = z.strictObject({
  area: SubjectSchema,
  label: z.string(),
  from: GradeSchema,
  to: GradeSchema,
});
export type Credential = z.infer<typeof CredentialSchema>;

/** Grades after an area without a colon: the last word, if it is a range. */
const trailingRange = /^(.*\S)\s+((?:pk|tk|kg?|\d{1,2})\s*[-–—]\s*\d{1,2})$/i;

/**
 * Reads one credential written `AREA:FROM-TO`, such as `MATH:6-12`, `SPED:K-12` or `ESL:5`, also `Math 6-12`; without grades it holds
 * for PK to 12. Returns null where the area or a grade is not known, also for `Algebra 1`: the number may be a grade or not.
 */
export function parseCredential(text: string): Credential | null {
  const [, areaText, rangeText] = trailingRange.exec(text.trim()) ?? [];
  const [label = '', grades] = text.includes(':')
    ? text.split(':').map((part) => part.trim())
    : [areaText ?? text.trim(), rangeText];
  const area = parseSubject(label);
  if (area === null) return null;
  if (grades === undefined || grades === '')
    return /\d/.test(label) ? null : { area, label, from: 'PK', to: '12' };
  const [fromText = '', toText] = grades.split(/[-–—]/);
  const from = parseGrade(fromText);
  const to = toText === undefined ? from : parseGrade(toText);
  return from === null || to === null || gradeOrder(from) > gradeOrder(to) ? null : { area, label, from, to };
}

/** Whether a credential allows teaching a subject in a grade. An elementary credential covers the core subjects of its grades. */
export function certifies(credential: Credential, subject: Subject, grade: Grade): boolean {
  const place = gradeOrder(grade);
  if (place < gradeOrder(credential.from) || place > gradeOrder(credential.to)) return false;
  if (credential.area === subject) return true;
  const isCore =
    subject === 'ELA' ||
    subject === 'MATH' ||
    subject === 'SCIENCE' ||
    subject === 'SOCIAL' ||
    subject === 'READING';
  return credential.area === 'ELEMENTARY' && isCore;
}
