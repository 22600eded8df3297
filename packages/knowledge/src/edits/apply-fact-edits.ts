import type { Facts } from '../facts.ts';
import type { KnowledgeProblem } from '../knowledge-problem.ts';
import { validateKnowledge } from '../validate-knowledge.ts';
import { attributionProblem } from './attribution.ts';
import type { FactChange, FactChangeProblem } from './fact-change.ts';
import { foundAt, isSame, partsOf, withoutPlace, withValueAt } from './json-place.ts';
import { recordPlace } from './record-place.ts';

/** The facts with the changes that are in force, and those that are not, with the reason. */
export interface EditedFacts<Change extends FactChange> {
  readonly facts: Facts;
  readonly refused: readonly { readonly change: Change; readonly problems: readonly FactChangeProblem[] }[];
}

type Applied = { readonly facts: Facts } | { readonly problem: FactChangeProblem };

/** The changes that nothing takes back. A change that takes back another has no effect of its own. */
export function changesInForce<Change extends FactChange>(changes: readonly Change[]): readonly Change[] {
  const takenBack = new Set<string>();
  for (const { id, reverts } of changes.toReversed())
    if (reverts !== null && !takenBack.has(id)) takenBack.add(reverts);
  return changes.filter(({ id, reverts }) => reverts === null && !takenBack.has(id));
}

function applied(facts: Facts, change: FactChange): Applied {
  const { kind, recordId, path } = change;
  const { file, within } = recordPlace(kind, recordId);
  const parts = [...within, ...partsOf(path)];
  const problem = (message: string): Applied => ({
    problem: { place: `${kind} ${recordId}${path}`, message },
  });
  const stood = foundAt(facts[file], parts);
  const expected = 'before' in change && change.before !== undefined;
  if (stood.isThere !== expected || (stood.isThere && !isSame(stood.value, change.before)))
    return problem(
      stood.isThere
        ? `There stands something else than when this was changed: ${JSON.stringify(stood.value).slice(0, 200)}`
        : 'There is nothing any more of what was changed.',
    );
  const changed =
    change.change === 'set'
      ? withValueAt(facts[file], parts, change.value)
      : withoutPlace(facts[file], parts);
  if (!changed.isThere) return problem('There is no such place in the record.');
  if (change.change === 'set') {
    const record = foundAt(changed.value, within);
    const wrong = record.isThere ? attributionProblem(record.value, change) : 'There is no such record.';
    if (wrong !== null) return problem(wrong);
  }
  return { facts: { ...facts, [file]: changed.value } };
}

/**
 * Applies changes in their order. One that no longer fits – what ships has changed beneath it, or the files would not hold together – is
 * left out and told, and the others stay in force.
 */
export function applyFactEdits<Change extends FactChange>(
  facts: Facts,
  changes: readonly Change[],
): EditedFacts<Change> {
  return appliedTogether(facts, changesInForce(changes));
}

/**
 * Applies changes to facts that hold together. Looking at every file takes long and nearly always finds nothing: they are looked at
 * once, and where something is wrong the changes are halved until the one is found that it comes from.
 */
function appliedTogether<Change extends FactChange>(
  facts: Facts,
  changes: readonly Change[],
): EditedFacts<Change> {
  const refused: { change: Change; problems: readonly FactChangeProblem[] }[] = [];
  let current = facts;
  for (const change of changes) {
    const result = applied(current, change);
    if ('problem' in result) refused.push({ change, problems: [result.problem] });
    else current = result.facts;
  }
  const problems = current === facts ? [] : validateKnowledge(current);
  if (problems.length === 0) return { facts: current, refused };
  const [change] = changes;
  if (changes.length === 1 && change !== undefined)
    return { facts, refused: [{ change, problems: problems.slice(0, 5).map(told) }] };
  const middle = Math.ceil(changes.length / 2);
  const first = appliedTogether(facts, changes.slice(0, middle));
  const second = appliedTogether(first.facts, changes.slice(middle));
  return { facts: second.facts, refused: [...first.refused, ...second.refused] };
}

function told({ file, place, message }: KnowledgeProblem): FactChangeProblem {
  return { place: `${file} ${place}`, message };
}

/** What stands at a place of a record now: what a new change takes the place of. Absent where nothing does. */
export function factAt(
  facts: Facts,
  { kind, recordId, path }: Pick<FactChange, 'kind' | 'recordId' | 'path'>,
): { readonly before?: unknown } {
  const { file, within } = recordPlace(kind, recordId);
  const found = foundAt(facts[file], [...within, ...partsOf(path)]);
  return found.isThere ? { before: found.value } : {};
}
