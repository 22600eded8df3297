/** The type of what is dragged on the board; nothing else may be dropped on a team. */
export const dragType = 'application/x-staffroom-person';
