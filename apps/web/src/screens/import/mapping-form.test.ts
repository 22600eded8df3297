import { describe, expect, it } from 'vitest';
import { formOf, mappingOf, mappingProblems, withKind, withMeaning, type TableForm } from './mapping-form.ts';

const preview = {
  file: 'roster.xlsx, sheet Students',
  header: ['ID', 'Grade', 'Class', 'Class'],
  rows: [['104', '7', 'Science 7', 'B2']],
};
const proposed = {
  format: 1,
  school: { id: 'school', name: 'Riverbend Middle', schoolYear: 2027 },
  enrollments: {
    sheet: 'Students',
    header: true,
    columns: { studentId: 'ID', studentGrade: 2, sectionTitle: 'Class' },
  },
};

function onlyTable(tables: readonly TableForm[]): TableForm {
  const [table] = tables;
  if (table === undefined) throw new Error('The form has no table.');
  return table;
}

describe('a proposed mapping', () => {
  it('is shown column by column', () => {
    const form = formOf(proposed, [preview]);
    expect(form.schoolName).toBe('Riverbend Middle');
    expect(onlyTable(form.tables).kind).toBe('enrollments');
    expect(onlyTable(form.tables).meanings.slice(0, 3)).toEqual([
      'studentId',
      'studentGrade',
      'sectionTitle',
    ]);
  });

  it('is sent back by the places of columns, so that a header that stands twice does no harm', () => {
    const form = formOf(proposed, [preview]);
    const table = withMeaning(onlyTable(form.tables), 3, 'room');
    expect(mappingOf({ ...form, tables: [table] })).toEqual({
      format: 1,
      school: { id: 'school', name: 'Riverbend Middle', schoolYear: 2027 },
      enrollments: {
        file: 'roster.xlsx',
        sheet: 'Students',
        header: true,
        columns: { studentId: 1, studentGrade: 2, sectionTitle: 3, room: 4 },
      },
    });
  });

  it('takes the name of the school from where the files are imported, and never a stand-in for it', () => {
    const nameless = { ...proposed, school: { id: 'school', name: 'Name of the school' } };
    expect(formOf(nameless, [preview]).schoolName).toBe('');
    expect(formOf(nameless, [preview], 'Alder Creek').schoolName).toBe('Alder Creek');
  });

  it('that cannot be understood leaves everything to the person', () => {
    const form = formOf('no mapping', [preview]);
    expect(onlyTable(form.tables).kind).toBe('none');
    expect(mappingProblems(form)).toEqual([
      'Say the name of the school.',
      'Say which table holds the students, alone or in their classes.',
    ]);
  });
});

describe('a person', () => {
  const form = formOf(proposed, [preview]);

  it('gives a meaning to one column only', () => {
    const table = withMeaning(onlyTable(form.tables), 3, 'sectionTitle');
    expect(table.meanings).toEqual(['studentId', 'studentGrade', null, 'sectionTitle']);
  });

  it('loses the meanings that another kind of table does not have', () => {
    expect(withKind(onlyTable(form.tables), 'students').meanings).toEqual([null, null, null, null]);
  });

  it('is told what is still missing', () => {
    const table = withMeaning(onlyTable(form.tables), 0, null);
    expect(mappingProblems({ ...form, tables: [table] })).toEqual([
      'In roster.xlsx, sheet Students, say which column holds the student id.',
    ]);
  });

  it('is told that two tables hold the same', () => {
    const [first] = mappingProblems({ ...form, tables: [...form.tables, ...form.tables] });
    expect(first).toContain('Two tables hold the same');
  });
});
