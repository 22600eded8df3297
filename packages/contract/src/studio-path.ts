/** Where the pages of the Studio begin; every other address is one of the hub or of the interface. */
const studioPlaces = ['studio', 'd', 'desk', 'sign-in', 'account', 'invite', 'style', 'shared'] as const;

/** Matches the path of a page of the Studio. */
export const studioPath: RegExp = new RegExp(`^/(?:${studioPlaces.join('|')})(?:/|$)`);
