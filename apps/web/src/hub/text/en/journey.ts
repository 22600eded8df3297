export const journey = {
  title: 'The journey',
  description: 'Explore, prepare, launch, expand, sustain.',
};
