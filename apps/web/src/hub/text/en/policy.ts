export const policy = {
  title: 'The policy landscape',
  description: 'What state law and policy allow, for 51 jurisdictions.',
};
