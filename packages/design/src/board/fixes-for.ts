import { runToEnd, type Search } from '@staffroom/engine';
import { formatFte, partsOf, type BoardEdit, type GroupRule, type TeamRule } from '@staffroom/school';
import { inSteps } from '../in-steps.ts';
import { exchangeFixes, leadFixes, peopleFixes, vacancyFixes } from './adult-fixes.ts';
import type { Board } from './board.ts';
import type { Suggestion } from './explanation.ts';
import { standingOfLine, type LineName, type Standing } from './line-goal.ts';
import { balanceFixes, placementFixes, sizeFixes } from './student-fixes.ts';
import type { Candidate } from './student-swaps.ts';
import { breaksRule, plain, triedSuggestion, type Tried } from './suggestion.ts';

/** What would bring a line within its limit. */
export interface Fixes {
  /** The smallest change first; where none alone is enough, those that come nearest. */
  readonly suggestions: readonly Suggestion[];
  /** In words why there are none, or what they leave open; null where they are enough. */
  readonly reason: string | null;
}

/** Changes tried with all that follows from them, at most. */
const mostTried = 20;

/**
 * What would bring a line of the analysis or a finding of policy within its limit: moves and exchanges that break no
 * other rule, the smallest first. Where nothing single helps, the reason says so, and whom to hire where that would.
 */
export function fixesFor(board: Board, line: LineName, limit: number): Fixes {
  return runToEnd(findingFixes(board, line, limit));
}

/** Looks for the same in short steps, for callers whose thread also serves people. */
export function* findingFixes(board: Board, line: LineName, limit: number): Search<unknown, Fixes> {
  const now = standingOfLine(board.plan, line);
  if (now === null) return none(`There is no value to bring within a limit.${whatIsMissing(board, line)}`);
  if (now.isWithin) return none(now.hasLimit ? 'It is within its limit.' : 'There is nothing left to gain.');
  const search = candidatesFor(board, line, now);
  if (typeof search === 'string') return none(search);
  const found = (yield* search).slice(0, mostTried);
  const each = yield* inSteps(found, ({ edit, what }): readonly Fix[] => {
    const one = triedSuggestion(board, edit, what, line);
    const standing = one === null ? null : standingOfLine(one.after.plan, line);
    return one === null || standing === null || standing.distance >= now.distance || breaksRule(board, one)
      ? []
      : [{ tried: one, standing }];
  });
  const tried = each.flat();
  const enough = tried.filter(({ standing }) => standing.isWithin).toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const nearest = tried.toSorted(
    (a, b) => a.standing.distance - b.standing.distance || sizeOf(a) - sizeOf(b),
  );
  const suggestions = (enough.length > 0 ? enough : nearest).slice(0, limit).map((fix) => plain(fix.tried));
  if (enough.length > 0) return { suggestions, reason: null };
  return { suggestions, reason: openReason(suggestions.length > 0, now.hasLimit, hiresFor(board, line)) };
}

/** What the suggestions leave open, in words; null where there is no limit that they leave broken. */
function openReason(isBetter: boolean, hasLimit: boolean, hires: string): string | null {
  if (!isBetter) return `No single move or exchange makes it better without breaking a rule.${hires}`;
  return hasLimit ? `None of these alone brings it within its limit.${hires}` : null;
}

interface Fix {
  readonly tried: Tried;
  readonly standing: Standing;
}

function none(reason: string): Fixes {
  return { suggestions: [], reason };
}

/** How many people a decision moves. */
function sizeOf({ tried }: Fix): number {
  return partsOf(tried.edit).reduce((sum, part) => sum + peopleOf(part), 0);
}

function peopleOf(part: Exclude<BoardEdit, { kind: 'several' }>): number {
  switch (part.kind) {
    case 'placeStudents':
      return part.studentIds.length;
    case 'swapStudents':
    case 'swapAdults':
      return 2;
    case 'placeAdult':
    case 'chooseLead':
    case 'renameTeam':
    case 'pinStudent':
    case 'pinAdult':
      return 1;
    default:
      return part satisfies never;
  }
}

/** What is worth trying for a line, the most promising first; a text says why nothing is. */
function candidatesFor(
  board: Board,
  { rule, subject }: LineName,
  { teamIds }: Standing,
): Search<unknown, readonly Candidate[]> | string {
  const [family = '', ...rest] = rule.split('.');
  switch (family) {
    case 'audit':
      return 'These categories are reported for fairness and never used to place anyone.';
    case 'time':
      return 'A design holds no week yet, so no move changes it.';
    case 'cost':
    case 'positions':
    case 'leadSupplement':
      return 'What a design costs follows from its posts and from pay, not from who is where. Maybe design with other settings.';
    case 'teamSize':
    case 'classSize':
    case 'classSizeGoal':
      return sizeFixes(board, teamIds);
    case 'balance':
    case 'misplaced':
    case 'spread':
      return balanceFixes(board, unevenTeams(board, rest.join('.'), teamIds), rest.join('.'));
    case 'rules':
      return ruleFixes(board, rest);
    case 'placed':
      return rest[0] === 'students'
        ? placementFixes(
            board,
            board.plan.notTeamed.map((each) => each.studentId),
          )
        : fillings(board, null);
    case 'vacancies':
      return fillings(board, subject === 'school' ? null : subject);
    case 'reach':
    case 'leadReach':
      return withExchanges(leadFixes(board), board, teamIds);
    case 'compliance':
      return rest[0] === 'waiver' || rest[0] === 'blocked'
        ? sizeFixes(board, findingTeams(board))
        : 'What is known of state policy decides this, not who is where.';
    default:
      return withExchanges(vacancyFixes(board), board, teamIds);
  }
}

/** People for vacant posts, or for one of them. */
function* fillings(board: Board, postId: string | null): Search<unknown, readonly Candidate[]> {
  yield;
  const all = vacancyFixes(board);
  return postId === null ? all : all.filter(({ edit }) => edit.kind === 'placeAdult' && edit.to === postId);
}

/** Some candidates, then exchanges of posts. */
function* withExchanges(
  first: readonly Candidate[],
  board: Board,
  teamIds: readonly string[],
): Search<unknown, readonly Candidate[]> {
  return [...first, ...(yield* exchangeFixes(board, teamIds))];
}

/** The teams where an attribute lies furthest from the peers'. */
function unevenTeams(board: Board, attribute: string, teamIds: readonly string[]): readonly string[] {
  if (teamIds.length > 0) return teamIds;
  const worst = board.plan.analysis.find((line) => line.rule === `balance.${attribute}`);
  return worst?.design?.subjects ?? [];
}

/** Teams with a finding of policy that needs a waiver or blocks. */
function findingTeams({ plan }: Board): readonly string[] {
  return plan.policy.flatMap(({ subject, outcome }) =>
    outcome === 'waiver' || outcome === 'blocked' ? [subject] : [],
  );
}

/** Moves of the people whom a rule of the school names. */
function ruleFixes(
  board: Board,
  [who, kind, number]: readonly string[],
): Search<unknown, readonly Candidate[]> | string {
  const people = who === 'students' ? board.school.rules?.students : board.school.rules?.staff;
  const lists: Readonly<Record<string, readonly (GroupRule<string> | TeamRule<string>)[]>> = {
    together: people?.together ?? [],
    apart: people?.apart ?? [],
    pinned: people?.pinned ?? [],
    forbidden: people?.forbidden ?? [],
  };
  const rule = lists[kind ?? '']?.[Number(number) - 1];
  if (rule === undefined) return 'How many teams there are is decided when the school is designed.';
  const named = 'people' in rule ? rule.people : [rule.person];
  return who === 'students' ? placementFixes(board, named) : peopleFixes(board, named);
}

/** Whom to hire, for lines that vacant posts stand behind. */
function hiresFor({ plan }: Board, { rule, subject }: LineName): string {
  const own = plan.vacancies.filter(({ postId }) => postId === subject);
  const vacancies = own.length > 0 ? own : plan.vacancies;
  if (vacancies.length === 0 || !/^(vacancies|coverage|depth|ratio)/.test(rule)) return '';
  const [first, second, third, ...more] = vacancies.map(
    ({ need, amount, postId }) => `${formatFte(amount)} ${need} (${postId})`,
  );
  const told = [first, second, third].filter((text) => text !== undefined).join('; ');
  return ` To hire: ${told}${more.length > 0 ? `; and ${more.length} more` : ''}.`;
}

function whatIsMissing({ plan }: Board, { rule, subject }: LineName): string {
  const line = plan.analysis.find((each) => each.rule === rule && each.subject === subject);
  return line === undefined || line.missing === null ? '' : ` It is ${line.missing.message}.`;
}
