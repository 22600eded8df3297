import type { BoardThing } from './board-subject.ts';

const attribute = 'data-board-thing';

/** Marks a row as being about a thing, so that a key pressed on the row acts on it. */
export function ThingMark({ thing }: { readonly thing: BoardThing }) {
  return <span hidden {...{ [attribute]: JSON.stringify(thing) }} />;
}

/** The thing of the row or card that an element is in; null where there is none. */
export function thingAt(element: Element): BoardThing | null {
  const holder = element.closest('[role="row"], [data-board-card]');
  const text = holder?.querySelector(`[${attribute}]`)?.getAttribute(attribute);
  // Written by ThingMark alone.
  return text === null || text === undefined ? null : (JSON.parse(text) as BoardThing);
}
