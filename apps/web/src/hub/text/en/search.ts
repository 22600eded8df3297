export const search = {
  title: 'Search',
  description: 'Search everything on this site.',
};
