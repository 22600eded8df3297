import type { School } from '@staffroom/school';

const namesBySchool = new WeakMap<School, ReadonlyMap<string, string>>();

/** The names that the files tell, by id of student or adult. */
export function personNames(school: School): ReadonlyMap<string, string> {
  const known = namesBySchool.get(school);
  if (known !== undefined) return known;
  const names = new Map<string, string>(
    [...school.students, ...school.staff].flatMap(({ id, name }) =>
      name === null ? [] : [[id, `${name.given} ${name.family}`] as const],
    ),
  );
  namesBySchool.set(school, names);
  return names;
}
