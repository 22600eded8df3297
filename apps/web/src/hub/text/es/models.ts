import type { models as english } from '../en/models.ts';

export const models: typeof english = {
  title: 'Modelos y enfoques',
  description: 'Los modelos de dotación que existen, dibujados a partir de sus datos.',
};
