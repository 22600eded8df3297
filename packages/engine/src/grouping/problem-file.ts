import { levelNeeds, type GroupingProblem, type GroupSize } from './problem.ts';
import { ProblemReader } from './problem-reader.ts';

/** A problem file that cannot be read, with every mistake found in it. */
export class ProblemFileError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    const shown = mistakes.slice(0, 20).join('\n');
    const rest = mistakes.length > 20 ? `\nand ${mistakes.length - 20} more` : '';
    super(`This is not a grouping problem:\n${shown}${rest}`);
    this.name = 'ProblemFileError';
    this.mistakes = mistakes;
  }
}

/** Costs of a team that lacks something, in the team-formation form. */
const LACKING = { lead: 20, sped: 8, esl: 8 } as const;
/** Costs of not reaching skill level 1, 2, 3; they add up. */
const SKILL_LEVEL_COSTS = [4, 2, 1] as const;
const EXPERIENCE_WEIGHT = 0.2;

/**
 * Reads a parsed problem file in either of two forms.
 *
 * Roster form: `n` items, `K` groups, attributes `A` as `{name, w, v}` that cost w × |sum − total ÷ K| in each group,
 * `cap` as `[min, max]` for every group or one such pair for each, and optionally `together` (sets), `apart` (pairs) and
 * `forbid` (for each item a bit mask of groups).
 *
 * Team form: `n` educators `T` as `{cert, lead, sped, esl, exp, skill}`, `K` teams of equal size (within one), subjects `subj`
 * that every team must cover with distinct certified people, `skills`, and `pref` pairs `[a, b, worth]`. A team without
 * a lead costs 20, without special-education or language licence 8 each; each skill 4, 2 and 1 for levels 1, 2 and 3 not
 * reached; experience 0.2 × |sum − total ÷ K|. `cap` may set the sizes as in the roster form.
 *
 * @param json the parsed JSON.
 * @throws {ProblemFileError} naming the path of each mistake.
 */
export function parseProblemFile(json: unknown): GroupingProblem {
  const reader = new ProblemReader(json);
  const problem = reader.has('T') ? readTeamForm(reader) : readRosterForm(reader);
  if (problem === null || reader.mistakes.length > 0) throw new ProblemFileError(reader.mistakes);
  return problem;
}

function readRosterForm(reader: ProblemReader): GroupingProblem | null {
  if (!reader.has('A')) {
    reader.report(
      '$',
      'has neither "A" (attributes of a roster) nor "T" (educators of a team form). Maybe it is another kind of file',
    );
    return null;
  }
  const itemCount = reader.count('n');
  const groupCount = reader.count('K');
  if (itemCount === null || groupCount === null) return null;
  const forbidden = reader.optionalList('forbid').flatMap((mask, item) => {
    const bits = reader.maskOf(mask, `forbid[${item}]`, groupCount);
    return bits.map((group) => [item, group] as const);
  });
  reader.expectLength('forbid', itemCount);
  return {
    itemCount,
    groups: readSizes(reader, itemCount, groupCount),
    attributes: reader.list('A').map((entry, index) => {
      const place = `A[${index}]`;
      return {
        name: reader.text(entry, 'name', place),
        weight: reader.weight(entry, 'w', place),
        values: reader.numbers(entry, 'v', place, itemCount),
        share: 'equal' as const,
      };
    }),
    ...readLinks(reader, itemCount),
    forbidden,
    pinned: [],
  };
}

/** Who shares a group and who must not, the same in both forms. */
function readLinks(reader: ProblemReader, itemCount: number): Pick<GroupingProblem, 'together' | 'apart'> {
  return {
    together: reader
      .optionalList('together')
      .map((set, index) => reader.items(set, `together[${index}]`, itemCount)),
    apart: reader
      .optionalList('apart')
      .flatMap((set, index) => pairsOf(reader.items(set, `apart[${index}]`, itemCount))),
  };
}

function readTeamForm(reader: ProblemReader): GroupingProblem | null {
  const itemCount = reader.count('n');
  const groupCount = reader.count('K');
  if (itemCount === null || groupCount === null) return null;
  const educators = reader.list('T');
  reader.expectLength('T', itemCount);
  const subjects = reader.list('subj');
  const skills = reader
    .list('skills')
    .map((name, index) => (typeof name === 'string' ? name : `skill ${index + 1}`));
  const levels = educators.map((educator, index) =>
    reader.numbers(educator, 'skill', `T[${index}]`, skills.length),
  );
  return {
    itemCount,
    groups: readSizes(reader, itemCount, groupCount),
    attributes: [
      {
        name: 'experience',
        weight: EXPERIENCE_WEIGHT,
        values: educators.map((educator, index) => reader.number(educator, 'exp', `T[${index}]`)),
        share: 'equal',
      },
    ],
    ...readLinks(reader, itemCount),
    forbidden: [],
    pinned: [],
    affinities: reader
      .optionalList('pref')
      .map((entry, index) => reader.pairWithWorth(entry, `pref[${index}]`, itemCount)),
    needs: [
      ...(['lead', 'sped', 'esl'] as const).map((name) => ({
        name,
        items: educators.flatMap((educator, item) =>
          reader.flag(educator, name, `T[${item}]`) ? [item] : [],
        ),
        atLeast: 1,
        cost: LACKING[name],
      })),
      ...skills.flatMap((name, skill) =>
        levelNeeds(
          name,
          levels.map((row) => row[skill] ?? 0),
          SKILL_LEVEL_COSTS,
        ),
      ),
    ],
    covers: [
      {
        name: 'subjects',
        demand: subjects.map(() => 1),
        classesOfItem: educators.map((educator, index) =>
          reader.indexes(educator, 'cert', `T[${index}]`, subjects.length),
        ),
      },
    ],
  };
}

function readSizes(reader: ProblemReader, itemCount: number, groupCount: number): readonly GroupSize[] {
  if (!reader.has('cap')) {
    const size = { min: Math.floor(itemCount / groupCount), max: Math.ceil(itemCount / groupCount) };
    return Array.from({ length: groupCount }, () => size);
  }
  const cap = reader.list('cap');
  if (cap.every((entry) => typeof entry === 'number')) {
    const size = reader.sizeRange(cap, 'cap');
    return Array.from({ length: groupCount }, () => size);
  }
  reader.expectLength('cap', groupCount);
  return cap.map((entry, group) => reader.sizeRange(entry, `cap[${group}]`));
}

function pairsOf(items: readonly number[]): readonly (readonly [number, number])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}
