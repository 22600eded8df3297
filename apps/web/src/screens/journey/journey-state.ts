import type { JourneyItem, JourneyItemStatus, JourneyStage } from '@staffroom/contract';

/** The day that a moment is where the person is, as ISO 8601. */
export function dayOf(now: Date): string {
  const padded = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}

/** Whether an item should be done by now and is not. */
export function isOverdue({ status, dueOn }: Pick<JourneyItem, 'status' | 'dueOn'>, today: string): boolean {
  return dueOn !== null && dueOn < today && (status === 'notBegun' || status === 'underWay');
}

export interface Progress {
  readonly done: number;
  /** Of all but what is not for us. */
  readonly all: number;
}

/** How much of some items is done. */
export function progressOf(items: readonly Pick<JourneyItem, 'status'>[]): Progress {
  const counted = items.filter(({ status }) => status !== 'notForUs');
  return { done: counted.filter(({ status }) => status === 'done').length, all: counted.length };
}

/** What a list of items is narrowed to; null leaves a field open. */
export interface JourneyFilter {
  readonly stage: JourneyStage | null;
  readonly status: JourneyItemStatus | 'overdue' | null;
  /** The name of an owner; empty is nobody. */
  readonly owner: string | null;
}

export const noFilter: JourneyFilter = { stage: null, status: null, owner: null };

/** Whether an item is one of those that are looked for. */
export function fits(item: JourneyItem, { stage, status, owner }: JourneyFilter, today: string): boolean {
  if (stage !== null && item.stage !== stage) return false;
  if (owner !== null && (item.owner?.name ?? '') !== owner) return false;
  if (status === null) return true;
  return status === 'overdue' ? isOverdue(item, today) : item.status === status;
}

/** The names of all owners, each once, in order. */
export function ownersOf(items: readonly JourneyItem[]): readonly string[] {
  return [...new Set(items.flatMap(({ owner }) => (owner === null ? [] : [owner.name])))].toSorted();
}

/** A milestone, or an own item, with what belongs to it. */
export interface ItemGroup {
  readonly item: JourneyItem;
  readonly parts: readonly JourneyItem[];
}

/** Milestones and own items in order, each with its deliverables and questions. */
export function groupsOf(items: readonly JourneyItem[]): readonly ItemGroup[] {
  const parts = Map.groupBy(
    items.filter(({ kind }) => kind === 'deliverable' || kind === 'question'),
    ({ milestoneId }) => milestoneId,
  );
  return items
    .filter(({ kind }) => kind === 'milestone' || kind === 'own')
    .map((item) => ({ item, parts: item.kind === 'own' ? [] : (parts.get(item.milestoneId) ?? []) }));
}
