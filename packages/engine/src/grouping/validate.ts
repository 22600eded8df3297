import { MAX_COVER_CLASSES } from './cover.ts';
import type { GroupingProblem } from './problem.ts';

/**
 * Checks that a problem is well formed: indexes in range, lists as long as there are items, numbers finite.
 *
 * @throws {RangeError} naming every place that is wrong.
 */
export function assertGroupingProblem(problem: GroupingProblem): void {
  const mistakes: string[] = [];
  const { itemCount } = problem;
  const groupCount = problem.groups.length;
  if (!Number.isSafeInteger(itemCount) || itemCount < 1)
    mistakes.push(`itemCount (${itemCount}) must be at least 1`);
  if (groupCount < 1) mistakes.push('groups is empty; there must be at least one group');

  const checkItem = (place: string, item: number): void => {
    if (!isIndex(item, itemCount))
      mistakes.push(`${place} (${item}) must be an item from 0 to ${itemCount - 1}`);
  };
  const checkGroup = (place: string, group: number): void => {
    if (!isIndex(group, groupCount))
      mistakes.push(`${place} (${group}) must be a group from 0 to ${groupCount - 1}`);
  };
  const checkFinite = (place: string, value: number): void => {
    if (!Number.isFinite(value)) mistakes.push(`${place} (${value}) must be a finite number`);
  };
  const checkCost = (place: string, value: number): void => {
    if (!Number.isFinite(value) || value < 0)
      mistakes.push(`${place} (${value}) must be a number of at least 0`);
  };
  const checkLength = (place: string, length: number): void => {
    if (length !== itemCount) mistakes.push(`${place} has ${length} entries; there are ${itemCount} items`);
  };

  problem.groups.forEach(({ min, max }, group) => {
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min < 0 || max < min) {
      mistakes.push(`groups[${group}] (${min} to ${max}) must be a range of whole numbers from 0 up`);
    }
  });
  problem.attributes.forEach((attribute, index) => {
    const place = `attributes[${index}] "${attribute.name}"`;
    checkCost(`${place}.weight`, attribute.weight);
    checkLength(`${place}.values`, attribute.values.length);
    attribute.values.forEach((value, item) => checkFinite(`${place}.values[${item}]`, value));
  });
  problem.together.forEach((set, index) => set.forEach((item) => checkItem(`together[${index}]`, item)));
  problem.apart.forEach(([a, b], index) => {
    checkItem(`apart[${index}]`, a);
    checkItem(`apart[${index}]`, b);
    if (a === b) mistakes.push(`apart[${index}] names item ${a} twice; an item cannot be apart from itself`);
  });
  for (const kind of ['forbidden', 'pinned'] as const) {
    problem[kind].forEach(([item, group], index) => {
      checkItem(`${kind}[${index}] item`, item);
      checkGroup(`${kind}[${index}] group`, group);
    });
  }
  if (problem.previous !== undefined) {
    checkCost('previous.moveCost', problem.previous.moveCost);
    checkLength('previous.groupOfItem', problem.previous.groupOfItem.length);
    problem.previous.groupOfItem.forEach((group, item) => {
      if (group !== -1) checkGroup(`previous.groupOfItem[${item}]`, group);
    });
  }
  problem.affinities?.forEach(([a, b, worth], index) => {
    checkItem(`affinities[${index}]`, a);
    checkItem(`affinities[${index}]`, b);
    checkFinite(`affinities[${index}] worth`, worth);
  });
  problem.needs?.forEach((need, index) => {
    const place = `needs[${index}] "${need.name}"`;
    checkCost(`${place}.cost`, need.cost);
    if (!Number.isSafeInteger(need.atLeast) || need.atLeast < 0) {
      mistakes.push(`${place}.atLeast (${need.atLeast}) must be a whole number of at least 0`);
    }
    need.items.forEach((item) => checkItem(`${place}.items`, item));
    if (new Set(need.items).size !== need.items.length) mistakes.push(`${place}.items names an item twice`);
  });
  problem.covers?.forEach((cover, index) => {
    const place = `covers[${index}] "${cover.name}"`;
    checkLength(`${place}.classesOfItem`, cover.classesOfItem.length);
    cover.demand.forEach((demand, classIndex) => {
      if (!Number.isSafeInteger(demand) || demand < 0) {
        mistakes.push(`${place}.demand[${classIndex}] (${demand}) must be a whole number of at least 0`);
      }
    });
    if (cover.demand.filter((demand) => demand > 0).length > MAX_COVER_CLASSES) {
      mistakes.push(
        `${place} demands more than ${MAX_COVER_CLASSES} classes. Maybe split it into several covers`,
      );
    }
  });

  if (mistakes.length > 0) {
    const shown = mistakes.slice(0, 20).join('\n');
    const rest = mistakes.length > 20 ? `\nand ${mistakes.length - 20} more` : '';
    throw new RangeError(`This grouping problem is not well formed:\n${shown}${rest}`);
  }
}

function isIndex(value: number, count: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value < count;
}
