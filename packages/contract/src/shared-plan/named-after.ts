import type { School } from '@staffroom/school';

/** Makes the function that says whether a text holds the name or id of somebody of a school. */
export function namedAfter(school: School): (text: string) => boolean {
  const parts = new Set(
    [...school.staff, ...school.students]
      .flatMap(({ id, name }) => [id, name?.family ?? '', name?.given ?? ''])
      .filter((part) => part !== '')
      .map((part) => part.toLowerCase()),
  );
  return (text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .some((word) => parts.has(word));
}
