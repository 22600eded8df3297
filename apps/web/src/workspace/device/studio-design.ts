import type { Design, Edit } from '@staffroom/contract';
import type { StudioDesign } from '@staffroom/exchange/browser';
import type { Plan } from '@staffroom/school';

/** A design as a Studio file keeps it. */
export function studioDesignOf(
  { name, isScenario }: Design,
  { plan, edits }: { readonly plan: Plan; readonly edits: readonly Edit[] },
): StudioDesign {
  return {
    name,
    isScenario,
    plan,
    edits: edits.map(({ seq, edit, undoes, author, at }) => ({ seq, edit, undoes, author: author.name, at })),
  };
}
