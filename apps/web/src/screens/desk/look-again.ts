/** After how many milliseconds the desk asks again what came in and what others did. */
export const lookAgainAfter = 20_000;
