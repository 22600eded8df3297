import type { School } from '@staffroom/school';

/** The part of a problem of a file that may repeat what somebody is called. */
interface ProblemWords {
  readonly value: string | null;
  readonly message: string;
}

const leftOut = 'What is wrong is told with a name, and names are left out. Look at this line of the file.';

/** Words of a text, in lower case. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '');
}

/** Names of so few letters are more likely something else, such as a code. */
const shortestName = 3;

function familyNames(school: School): ReadonlySet<string> {
  return new Set(
    [...school.students, ...school.staff]
      .flatMap(({ name }) => wordsOf(name?.family ?? ''))
      .filter((word) => word.length >= shortestName),
  );
}

/** Where a file gives no id, somebody is known by name: such an id looks like `Lovelace, Ada`. */
const nameLike = /\p{L}{2,}[\s,]+\p{L}/u;

/** Ids that tell a name, with what stands in their place. */
function idsInPlaceOfNames(school: School, names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const tellsName = (id: string) => nameLike.test(id) || wordsOf(id).some((word) => names.has(word));
  const of = (people: readonly { readonly id: string }[], kind: string) =>
    people.flatMap(({ id }, index) => (tellsName(id) ? [[id, `${kind}-${index + 1}`] as const] : []));
  return new Map([...of(school.students, 'student'), ...of(school.staff, 'adult')]);
}

/** The same value with some texts, where they stand alone, replaced. */
function replaced<Value>(value: Value, texts: ReadonlyMap<string, string>): Value {
  if (texts.size === 0) return value;
  // A school is plain data, so that it comes back as it went in.
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'string' ? (texts.get(inner) ?? inner) : inner,
  ) as Value;
}

/**
 * A school whose people are known by their ids only. An id that is somebody's name is replaced, and so is the title of a class that holds
 * a family name of the school. Reasons of rules and other free texts stay: they are the school's own words.
 */
export function withoutNames(school: School): School {
  const names = familyNames(school);
  const nameless: School = {
    ...school,
    students: school.students.map((student) => ({ ...student, name: null })),
    staff: school.staff.map((member) => ({ ...member, name: null })),
    sections: school.sections.map((section) =>
      wordsOf(section.title).some((word) => names.has(word))
        ? { ...section, title: `Class ${section.id}` }
        : section,
    ),
  };
  const renamed = replaced(nameless, idsInPlaceOfNames(school, names));
  return { ...renamed, students: sorted(renamed.students), staff: sorted(renamed.staff) };
}

/** By id, as the lists of a school are. */
function sorted<Person extends { readonly id: string }>(people: readonly Person[]): readonly Person[] {
  return people.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

/** Makes the function that takes the words out of a problem that tell a name of these schools. */
export function problemsWithoutNames(
  schools: readonly School[],
): <Problem extends ProblemWords>(problem: Problem) => Problem {
  const names = new Set(
    schools.flatMap((school) =>
      [...school.students, ...school.staff].flatMap(({ name }) => [
        ...wordsOf(name?.given ?? ''),
        ...wordsOf(name?.family ?? ''),
      ]),
    ),
  );
  return (problem) => {
    const words = `${problem.value ?? ''} ${problem.message}`;
    const tellsName = nameLike.test(problem.value ?? '') || wordsOf(words).some((word) => names.has(word));
    return tellsName ? problemWithoutWords(problem) : problem;
  };
}

/** A problem with nothing of what stood in the file. */
export function problemWithoutWords<Problem extends ProblemWords>(problem: Problem): Problem {
  return { ...problem, value: null, message: leftOut };
}
