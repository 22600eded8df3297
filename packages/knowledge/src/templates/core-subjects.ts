import { coreSubjects } from '@staffroom/school';
import { ours } from './facts.ts';
import type { TemplateParameter } from './template.ts';

/** The subjects a secondary team covers, the first ones first where there are more teachers than subjects. */
export const subjectsParameter: TemplateParameter = {
  id: 'subjects',
  label: 'Subjects of a team',
  kind: 'subjects',
  default: coreSubjects.join('+'),
  unit: 'subjects joined by +',
  source: ours('the four core subjects'),
  asks: 'Which subjects do the teachers of a team cover between them?',
};
