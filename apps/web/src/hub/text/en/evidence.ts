export const evidence = {
  title: 'Results',
  description: 'What has been found, with how strong each study is.',
};
