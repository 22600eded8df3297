/** A filter over a list. Apart from other words because the browser loads them with it. */
export const listFinder = {
  label: 'Filter this list',
  all: 'All',
  none: 'Nothing matches. Clear a filter.',
  count: (shown: number, all: number) => `${shown} of ${all} shown`,
  clear: 'Clear filters',
};
