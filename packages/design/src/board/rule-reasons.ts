import type { PeopleRules, TeamId } from '@staffroom/school';
import type { Board } from './board.ts';
import type { Reason } from './explanation.ts';

/**
 * The pins and rules of the school that bind somebody to where they are, each with whether it is kept now.
 *
 * @param on the ids of the teams that the person is on.
 */
export function bindingReasons(
  board: Board,
  who: 'students' | 'staff',
  id: string,
  on: readonly string[],
): readonly Reason[] {
  const rules: PeopleRules<string> | undefined = board.school.rules?.[who];
  return [
    ...pinReasons(board, who, id),
    ...(rules === undefined ? [] : ruleReasons(rules, board, who, id, on)),
  ];
}

function pinReasons(board: Board, who: 'students' | 'staff', id: string): readonly Reason[] {
  const {
    students,
    adults,
  }: { students: Readonly<Record<string, TeamId>>; adults: Readonly<Record<string, readonly TeamId[]>> } =
    board.pins;
  const own = students[id];
  const teams = who === 'staff' ? (adults[id] ?? []) : own === undefined ? [] : [own];
  return teams.length === 0
    ? []
    : [
        {
          kind: 'pin',
          text: `${id} is pinned to ${teams.map((team) => teamName(board, team)).join(' and ')}: designing again leaves them there.`,
          subjects: [...teams],
        },
      ];
}

function ruleReasons(
  rules: PeopleRules<string>,
  board: Board,
  who: 'students' | 'staff',
  id: string,
  on: readonly string[],
): readonly Reason[] {
  const reason = (text: string, why: string | null, subjects: readonly string[]): Reason => ({
    kind: 'rule',
    text: `${text}${why === null ? '' : ` Reason given: ${why}.`}`,
    subjects: [...subjects],
  });
  const teamsOf = (person: string): readonly string[] => teamsOfPerson(board, who, person);
  return [
    ...rules.together
      .filter(({ people }) => people.includes(id))
      .map(({ people, reason: why }) => {
        const others = people.filter((person) => person !== id);
        const away = others.filter((person) => !teamsOf(person).some((team) => on.includes(team)));
        const now =
          away.length === 0
            ? 'They are.'
            : `${away.join(', ')} ${away.length === 1 ? 'is' : 'are'} elsewhere now.`;
        return reason(
          `A rule of the school keeps ${id} together with ${others.join(', ')}. ${now}`,
          why,
          others,
        );
      }),
    ...rules.apart
      .filter(({ people }) => people.includes(id))
      .map(({ people, reason: why }) => {
        const others = people.filter((person) => person !== id);
        const here = others.filter((person) => teamsOf(person).some((team) => on.includes(team)));
        const now =
          here.length === 0
            ? 'They are apart.'
            : `${here.join(', ')} ${here.length === 1 ? 'is' : 'are'} here too now.`;
        return reason(
          `A rule of the school keeps ${id} apart from ${others.join(', ')}. ${now}`,
          why,
          others,
        );
      }),
    ...rules.pinned
      .filter(({ person }) => person === id)
      .map(({ teams, reason: why }) =>
        reason(`A rule of the school puts ${id} on ${teams.join(' or ')}.`, why, teams),
      ),
    ...rules.forbidden
      .filter(({ person }) => person === id)
      .map(({ teams, reason: why }) =>
        reason(`A rule of the school keeps ${id} off ${teams.join(', ')}.`, why, teams),
      ),
  ];
}

function teamsOfPerson(board: Board, who: 'students' | 'staff', person: string): readonly string[] {
  return board.plan.teams.flatMap((team) => {
    const isHere =
      who === 'students'
        ? team.students.some((id) => id === person)
        : team.adults.some((adult) => adult.staffId === person);
    return isHere ? [team.id] : [];
  });
}

/** A team for a sentence: `Heron (6-1)`. */
function teamName(board: Board, id: string): string {
  const team = board.plan.teams.find((each) => each.id === id);
  return team === undefined ? id : `${team.name} (${team.id})`;
}
