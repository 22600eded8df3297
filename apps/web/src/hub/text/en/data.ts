export const data = {
  title: 'Data and interface',
  description: 'Every fact as data, with its source.',
};
