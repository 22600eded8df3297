import type { LandscapeIndicator, LandscapeState } from './landscape-data.ts';

/** What of the landscape somebody looks at. */
export interface LandscapeView {
  /** The id of the question on the map. */
  readonly show: string;
  /** Part of a name. */
  readonly find: string;
  /** Only jurisdictions with this answer to the question on the map; null for all. */
  readonly value: string | null;
  /** The id of the question by which the table is sorted; null for names. */
  readonly sort: string | null;
  readonly isDescending: boolean;
}

/** The view that an address asks for; what it does not name, or names wrongly, is as at first. */
export function landscapeView(query: string, indicators: readonly LandscapeIndicator[]): LandscapeView {
  const given = new URLSearchParams(query);
  const idOf = (slug: string | null): string | null =>
    indicators.find((each) => each.slug === slug)?.id ?? null;
  const show = idOf(given.get('show')) ?? indicators[0]?.id ?? '';
  const value = given.get('answer');
  const values = indicators.find(({ id }) => id === show)?.values ?? [];
  return {
    show,
    find: given.get('find') ?? '',
    value: values.some((each) => each.value === value) ? value : null,
    sort: idOf(given.get('sort')),
    isDescending: given.get('order') === 'down',
  };
}

/** The query of a view, empty for the first one. */
export function viewQuery(view: LandscapeView, indicators: readonly LandscapeIndicator[]): string {
  const slugOf = (id: string): string => indicators.find((each) => each.id === id)?.slug ?? '';
  const query = new URLSearchParams();
  if (view.show !== indicators[0]?.id) query.set('show', slugOf(view.show));
  if (view.value !== null) query.set('answer', view.value);
  if (view.find !== '') query.set('find', view.find);
  if (view.sort !== null) query.set('sort', slugOf(view.sort));
  if (view.isDescending) query.set('order', 'down');
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** The rows of the table in a view: those that were asked for, in the order that was asked for; equal ones by name. */
export function rowsOf(
  states: readonly LandscapeState[],
  indicators: readonly LandscapeIndicator[],
  view: LandscapeView,
): readonly LandscapeState[] {
  const wanted = plain(view.find);
  const shown = indicators.findIndex(({ id }) => id === view.show);
  const sorted = indicators.findIndex(({ id }) => id === view.sort);
  const found = states.filter(
    (state) =>
      (plain(state.name).includes(wanted) || plain(state.code) === wanted) &&
      (view.value === null || indicators[shown]?.values[state.answers[shown] ?? -1]?.value === view.value),
  );
  const rank = (state: LandscapeState): number => state.answers[sorted] ?? 0;
  const ordered = found.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
  return view.isDescending ? ordered.toReversed() : ordered;
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
