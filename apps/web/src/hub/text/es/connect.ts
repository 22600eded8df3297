import type { connect as english } from '../en/connect.ts';

export const connect: typeof english = {
  title: 'Contacto',
  description: 'Pregunte, comparta una idea, invite a un ponente.',
};
