import type { AllocationProblem } from './allocation-problem.ts';

/** A mistake in the statement of a problem. */
export interface AllocationMistake {
  /** Where, as a path into the problem: `posts[3].amount`. */
  readonly path: string;
  readonly message: string;
}

/**
 * Everything wrong with the statement of a problem, in the order of its fields: amounts that are not whole or negative, costs
 * that are not finite, indices that point nowhere, pairs listed twice. Empty when it can be solved.
 * Rules that contradict each other are not mistakes of the statement: solving names them.
 */
export function checkAllocation(problem: AllocationProblem): readonly AllocationMistake[] {
  return [
    ...checkPeople(problem),
    ...checkPosts(problem),
    ...checkEligible(problem),
    ...checkLinks(problem),
    ...checkMemberships(problem),
    ...checkNeeds(problem),
    ...checkSpread(problem),
  ];
}

function checkPeople(problem: AllocationProblem): AllocationMistake[] {
  return problem.people.flatMap((person, index) => [
    ...checkWhole(person.capacity, 0, `people[${index}].capacity`),
    ...checkWhole(person.maxGroups, 0, `people[${index}].maxGroups`),
    ...checkWhole(person.minShare, 1, `people[${index}].minShare`),
  ]);
}

function checkPosts(problem: AllocationProblem): AllocationMistake[] {
  return problem.posts.flatMap((post, index) => {
    const path = `posts[${index}]`;
    return [
      ...checkWhole(post.amount, 1, `${path}.amount`),
      ...checkWhole(post.minAmount, 0, `${path}.minAmount`),
      ...((post.minAmount ?? 0) > post.amount
        ? [
            mistake(
              `${path}.minAmount`,
              `${post.minAmount} is more than the amount ${post.amount}. Maybe raise the amount.`,
            ),
          ]
        : []),
      ...checkWhole(post.maxPeople, 1, `${path}.maxPeople`),
      ...checkCost(post.vacancyCost, `${path}.vacancyCost`),
      ...(post.group === null
        ? []
        : checkIndex(post.group, problem.groups.length, 'groups', `${path}.group`)),
    ];
  });
}

function checkEligible(problem: AllocationProblem): AllocationMistake[] {
  const firstByPair = new Map<string, number>();
  return problem.eligible.flatMap(({ person, post, cost }, index) => {
    const path = `eligible[${index}]`;
    const first = firstByPair.get(`${person},${post}`);
    firstByPair.set(`${person},${post}`, first ?? index);
    return [
      ...checkIndex(person, problem.people.length, 'people', `${path}.person`),
      ...checkIndex(post, problem.posts.length, 'posts', `${path}.post`),
      ...checkFinite(cost, `${path}.cost`),
      ...(first === undefined
        ? []
        : [mistake(path, `repeats the person and post of eligible[${first}]. Maybe leave one out.`)]),
    ];
  });
}

function checkLinks(problem: AllocationProblem): AllocationMistake[] {
  return (['together', 'apart'] as const).flatMap((kind) =>
    problem[kind].flatMap((link, index) => [
      ...checkPeopleList(link.people, problem, `${kind}[${index}].people`),
      ...(link.weight === undefined ? [] : checkCost(link.weight, `${kind}[${index}].weight`)),
    ]),
  );
}

function checkMemberships(problem: AllocationProblem): AllocationMistake[] {
  const { pinned, forbidden, previous } = problem;
  const lists = { pinned, forbidden, 'previous.memberships': previous?.memberships ?? [] };
  return [
    ...Object.entries(lists).flatMap(([name, memberships]) =>
      memberships.flatMap(({ person, group }, index) => [
        ...checkIndex(person, problem.people.length, 'people', `${name}[${index}].person`),
        ...checkIndex(group, problem.groups.length, 'groups', `${name}[${index}].group`),
      ]),
    ),
    ...(previous ? checkCost(previous.keepWorth, 'previous.keepWorth') : []),
    ...checkCost(problem.shareCost, 'shareCost'),
  ];
}

function checkNeeds(problem: AllocationProblem): AllocationMistake[] {
  return problem.groupNeeds.flatMap((need, index) => {
    const path = `groupNeeds[${index}]`;
    return [
      ...checkPeopleList(need.people, problem, `${path}.people`),
      ...checkGroupList(need.groups, problem, `${path}.groups`),
      ...checkWhole(need.atLeast, 0, `${path}.atLeast`),
      ...(need.shortCost === null ? [] : checkCost(need.shortCost, `${path}.shortCost`)),
    ];
  });
}

function checkSpread(problem: AllocationProblem): AllocationMistake[] {
  return problem.spread.flatMap((spread, index) => {
    const path = `spread[${index}]`;
    return [
      ...checkPeopleList(spread.people, problem, `${path}.people`),
      ...checkGroupList(spread.groups ?? [], problem, `${path}.groups`),
      ...checkCost(spread.weight, `${path}.weight`),
      ...(spread.target === undefined ? [] : checkCost(spread.target, `${path}.target`)),
    ];
  });
}

function checkPeopleList(
  people: readonly number[],
  problem: AllocationProblem,
  path: string,
): AllocationMistake[] {
  return checkIndexList(people, problem.people.length, 'people', path);
}

function checkGroupList(
  groups: readonly number[],
  problem: AllocationProblem,
  path: string,
): AllocationMistake[] {
  return checkIndexList(groups, problem.groups.length, 'groups', path);
}

function checkIndexList(
  list: readonly number[],
  length: number,
  of: string,
  path: string,
): AllocationMistake[] {
  return list.flatMap((value, position) => [
    ...checkIndex(value, length, of, `${path}[${position}]`),
    ...(list.indexOf(value) === position
      ? []
      : [mistake(`${path}[${position}]`, `${value} is listed twice. Maybe leave one out.`)]),
  ]);
}

function checkIndex(value: number, length: number, of: string, path: string): AllocationMistake[] {
  if (Number.isInteger(value) && value >= 0 && value < length) return [];
  return [mistake(path, `${value} is not an index of ${of} (${length} listed). Maybe an entry was removed.`)];
}

function checkWhole(value: number | undefined, least: number, path: string): AllocationMistake[] {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return [];
  return [
    mistake(
      path,
      `${value} must be a whole number of at least ${least}. Maybe it was given in another unit.`,
    ),
  ];
}

function checkCost(value: number, path: string): AllocationMistake[] {
  if (Number.isFinite(value) && value >= 0) return [];
  return [mistake(path, `${value} must be a finite number of at least 0.`)];
}

function checkFinite(value: number, path: string): AllocationMistake[] {
  return Number.isFinite(value) ? [] : [mistake(path, `${value} must be a finite number.`)];
}

function mistake(path: string, message: string): AllocationMistake {
  return { path, message };
}
