import { subjectText, type BoardThing } from './board-subject.ts';

/** Everything that is selected together with a thing, or the thing alone. */
export function thingsWith(
  thing: BoardThing | null,
  selection: readonly BoardThing[],
): readonly BoardThing[] {
  if (thing === null) return [];
  return selection.some((each) => subjectText(each) === subjectText(thing)) ? selection : [thing];
}
