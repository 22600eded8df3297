import type { Source, Subject } from '@staffroom/school';
import { textIn } from './parameters.ts';
import type { ParameterValues, TemplateParameter } from './template.ts';

/** The one subject of a model that changes a single class. */
export function classSubjectParameter(subjects: readonly Subject[], source: Source): TemplateParameter {
  return {
    id: 'subject',
    label: 'Subject of the class',
    kind: 'choice',
    default: subjects[0] ?? 'MATH',
    choices: subjects,
    unit: 'subject',
    source,
    asks: 'Which subject is taught this way?',
  };
}

/** The subject chosen, out of those the parameter offered. Throws RangeError where it is none of them. */
export function classSubjectIn(values: ParameterValues, subjects: readonly Subject[]): Subject {
  const chosen = textIn(values, 'subject');
  const subject = subjects.find((each) => each === chosen);
  if (subject === undefined) throw new RangeError(`"${chosen}" is not one of ${subjects.join(', ')}.`);
  return subject;
}
