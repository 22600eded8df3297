import type { AllocationProblem, AllocationRule } from './allocation-problem.ts';

/** A hard rule of a problem as a sentence that names people, groups and posts by their ids. */
export function allocationRuleText(problem: AllocationProblem, rule: AllocationRule): string {
  const person = (index: number) => problem.people[index]?.id ?? `person ${index}`;
  const group = (index: number) => problem.groups[index]?.id ?? `group ${index}`;
  const list = (people: readonly number[]) => people.map(person).join(', ');
  switch (rule.kind) {
    case 'pinned': {
      const pin = problem.pinned[rule.index];
      return `${person(pin?.person ?? -1)} must be in ${group(pin?.group ?? -1)}`;
    }
    case 'forbidden': {
      const ban = problem.forbidden[rule.index];
      return `${person(ban?.person ?? -1)} must not be in ${group(ban?.group ?? -1)}`;
    }
    case 'together':
      return `${list(problem.together[rule.index]?.people ?? [])} must be together`;
    case 'apart':
      return `${list(problem.apart[rule.index]?.people ?? [])} must be apart`;
    case 'need': {
      const need = problem.groupNeeds[rule.index];
      return `${group(rule.group)} needs at least ${need?.atLeast ?? 0} for ${need?.id ?? rule.index}, of ${list(need?.people ?? []) || 'nobody'}`;
    }
    case 'minAmount': {
      const post = problem.posts[rule.post];
      return `${post?.id ?? rule.post} must be filled to at least ${post?.minAmount ?? 0} thousandths`;
    }
    case 'maxPeople': {
      const post = problem.posts[rule.post];
      return `${post?.id ?? rule.post} may be shared by at most ${post?.maxPeople ?? 0} people`;
    }
    case 'maxGroups':
      return `${person(rule.person)} may be in at most ${problem.people[rule.person]?.maxGroups ?? 0} groups`;
    default: {
      const unknown: never = rule;
      throw new Error(`Unknown rule ${JSON.stringify(unknown)}`);
    }
  }
}
