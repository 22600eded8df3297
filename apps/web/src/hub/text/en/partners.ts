export const partners = {
  title: 'Partners and coalition',
  description: 'Who helps, and with what.',
};
