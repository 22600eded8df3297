import type { Stage } from '@staffroom/knowledge';
import { addDays, addMonths, daysBetween, type Day } from './day.ts';

/** A published case of how long a stage took: a case, not an average. */
export interface DurationCase {
  readonly months: number;
  readonly note: string;
  readonly sourceUrl: string;
  readonly year: number;
}

/** How long a stage is planned to take. `basis` is null where the length is our own proposal, `months` where nothing is proposed. */
export interface StagePace {
  readonly stage: Stage['id'];
  readonly months: number | null;
  readonly basis: Omit<DurationCase, 'months'> | null;
}

/** An item of a journey as it begins. */
export interface ProposedItem {
  readonly stage: Stage['id'];
  readonly kind: 'milestone' | 'deliverable' | 'question';
  readonly milestoneId: string;
  readonly title: string;
  readonly beginsOn: Day | null;
  readonly dueOn: Day | null;
}

export interface ProposedJourney {
  readonly pace: readonly StagePace[];
  readonly items: readonly ProposedItem[];
}

interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** No source gives the length of the launch: these are ours, the summer before and the school year after. */
const launchMonths = { before: 2, after: 10 } as const;

/**
 * The published cases of a stage's duration that its days can be planned with, the longest of each in months. Sustaining has no end,
 * so that how long others have sustained is no length to plan with.
 */
export function durationCases(stage: Stage): readonly DurationCase[] {
  if (stage.id === 'sustain') return [];
  return stage.typicalDuration.flatMap(({ minMonths, maxMonths, note, sourceUrl, year }) => {
    const months = maxMonths ?? minMonths;
    return months === undefined ? [] : [{ months, note, sourceUrl, year }];
  });
}

/**
 * The stages as the first items of a journey: a milestone each, then what it leaves behind, then its questions. Days are proposed
 * backwards from the launch, with the length of each stage taken from a published case; within a stage the milestones follow each
 * other in equal parts, which is our own choice. Deliverables are due with their milestone, questions have no day, and a stage for
 * which no case gives a length gets no days.
 *
 * @param stages of the shipped journey, in order
 * @param cases by stage, which of its `durationCases` to plan with; the first where not said
 * @throws RangeError where the launch is no day or a stage has no such case.
 */
export function proposeJourney(
  stages: readonly Stage[],
  launchOn: Day,
  cases: Readonly<Record<string, number>> = {},
): ProposedJourney {
  const pace = stages.map((stage) => paceOf(stage, cases[stage.id] ?? 0));
  const windows = stageWindows(launchOn, new Map(pace.map(({ stage, months }) => [stage, months])));
  const items = stages.flatMap((stage) => {
    const parts = milestoneWindows(stage, windows, launchOn);
    return stage.milestones.flatMap((milestone, index): readonly ProposedItem[] => {
      const { from, to } = parts[index] ?? { from: null, to: null };
      const common = { stage: stage.id, milestoneId: milestone.id } as const;
      return [
        { ...common, kind: 'milestone', title: milestone.name, beginsOn: from, dueOn: to },
        ...milestone.deliverables.map(
          (title) => ({ ...common, kind: 'deliverable', title, beginsOn: null, dueOn: to }) as const,
        ),
        ...milestone.questions.map(
          (title) => ({ ...common, kind: 'question', title, beginsOn: null, dueOn: null }) as const,
        ),
      ];
    });
  });
  return { pace, items };
}

function paceOf(stage: Stage, chosen: number): StagePace {
  if (stage.id === 'launch')
    return { stage: stage.id, months: launchMonths.before + launchMonths.after, basis: null };
  const cases = durationCases(stage);
  const { months, ...basis } = cases[chosen] ?? { months: null };
  if (months === null && chosen > 0)
    throw new RangeError(
      `The stage ${stage.id} has ${cases.length} published cases of its duration; there is no number ${chosen}.`,
    );
  return { stage: stage.id, months, basis: 'note' in basis ? basis : null };
}

/** When each stage that has a length begins and ends; sustaining only begins. */
function stageWindows(
  launchOn: Day,
  months: ReadonlyMap<Stage['id'], number | null>,
): ReadonlyMap<Stage['id'], Window> {
  const windows = new Map<Stage['id'], Window>();
  const afterLaunch = addMonths(launchOn, launchMonths.after);
  windows.set('launch', { from: addMonths(launchOn, -launchMonths.before), to: afterLaunch });
  const [explore, prepare, expand] = [months.get('explore'), months.get('prepare'), months.get('expand')];
  if (typeof prepare === 'number') {
    const from = addMonths(launchOn, -prepare);
    windows.set('prepare', { from, to: launchOn });
    if (typeof explore === 'number') windows.set('explore', { from: addMonths(from, -explore), to: from });
  }
  if (typeof expand === 'number')
    windows.set('expand', { from: afterLaunch, to: addMonths(afterLaunch, expand) });
  return windows;
}

/** The first milestone of the launch comes before opening day, the others after it. */
function milestoneWindows(
  stage: Stage,
  windows: ReadonlyMap<Stage['id'], Window>,
  launchOn: Day,
): readonly Window[] {
  const window = windows.get(stage.id);
  if (window === undefined) return [];
  const count = stage.milestones.length;
  if (stage.id !== 'launch') return inParts(window, count);
  return [{ from: window.from, to: launchOn }, ...inParts({ from: launchOn, to: window.to }, count - 1)];
}

function inParts({ from, to }: Window, count: number): readonly Window[] {
  const length = daysBetween(from, to);
  const edge = (index: number): Day => addDays(from, Math.floor((index * length) / count));
  return Array.from({ length: count }, (_, index) => ({ from: edge(index), to: edge(index + 1) }));
}
