/** Joins the class names that hold: `classNames('card', isOpen && 'open')`. */
export function classNames(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}
