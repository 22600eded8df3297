/** How far a school says it is with a look-for; null is "we do not know". */
export type Rating = 0 | 1 | 2 | 3 | null;

/** The steps of the scale, from not begun to in place. */
export const ratings = [0, 1, 2, 3] as const;

/** Ratings by look-for; one that was not answered is absent. */
export type Answers = Readonly<Record<string, Rating>>;
