export const home = {
  title: 'What if nobody had to teach alone?',
  description:
    'Strategic school staffing puts teams of educators, with different strengths and roles, around the students they share.',
};
