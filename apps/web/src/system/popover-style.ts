/** What floats above the page: menus, lists, popovers. */
export const popoverStyle =
  'screen-only max-w-[calc(100vw-24px)] rounded-card border border-line bg-raised text-ink shadow-raised outline-none';
