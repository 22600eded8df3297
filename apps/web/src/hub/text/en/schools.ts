export const schools = {
  title: 'Schools and systems',
  description: 'Where teams of educators share students today.',
};
