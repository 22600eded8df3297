export const connect = {
  title: 'Connect',
  description: 'Ask, share an idea, invite a presenter.',
};
