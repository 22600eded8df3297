export const framework = {
  title: 'The framework',
  description: 'Six features and four enabling conditions of strategic school staffing.',
};
