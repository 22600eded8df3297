export const models = {
  title: 'Models and approaches',
  description: 'The staffing models there are, drawn from their data.',
};
