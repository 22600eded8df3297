import context from '../../data/es/context.json' with { type: 'json' };
import evidence from '../../data/es/evidence.json' with { type: 'json' };
import models from '../../data/es/models.json' with { type: 'json' };
import notes from '../../data/es/notes.json' with { type: 'json' };
import policy from '../../data/es/policy.json' with { type: 'json' };
import practice from '../../data/es/practice.json' with { type: 'json' };
import templates from '../../data/es/templates.json' with { type: 'json' };

/** The sentences of the facts and of the staffing templates in Spanish, by the English one: what changes in English is no longer taken for translated. */
export const spanishFacts: Readonly<Record<string, string>> = {
  ...practice,
  ...models,
  ...evidence,
  ...policy,
  ...context,
  ...notes,
  ...templates,
};
