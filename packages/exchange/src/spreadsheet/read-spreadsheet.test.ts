import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { readRoster } from '../roster/read-roster.ts';
import { csv, folderOf } from '../roster/testkit/roster-files.ts';
import { mappingJsonSchema, parseMapping } from './mapping.ts';
import { openTableSource } from '../tabular/path-source.ts';
import { proposeMapping } from './propose-mapping.ts';
import { personName } from './read-spreadsheet.ts';

async function proposalFor(path: string): Promise<string | null> {
  const source = await openTableSource(path);
  const proposal = await proposeMapping(source);
  source.close();
  return proposal;
}

const schedule = [
  '1001,"Lee, Ann",6,Mathematics 6,M6-1,1,"Ortiz, Pat",2014-01-01',
  '1002,"Roy, Bo",6,Mathematics 6,M6-1,1,"Ortiz, Pat",2014-02-02',
  '1001,"Lee, Ann",6,English 6,E6-1,2,"Ng, Kim",2014-01-01',
  '1003,"Zhu, Cy",7,English 6,E6-1,2,"Ng, Kim",2014-03-03',
];
const header = 'Student ID,Student Name,Gr,Course,Section,Per,Teacher,Date of Birth';

describe('one row for each student in a class', () => {
  test('a proposed mapping reads the file as it is', async () => {
    const path = join(await folderOf({ 'schedule.csv': csv(header, ...schedule) }), 'schedule.csv');
    const proposedMapping = await proposalFor(path);
    const result = await readRoster([path], { mapping: proposedMapping });
    expect(result.problems.codes).toEqual([]);
    const [school] = result.schools;
    expect(school?.students.map(({ id, name, grade }) => [id, name?.given, name?.family, grade])).toEqual([
      ['1001', 'Ann', 'Lee', '6'],
      ['1002', 'Bo', 'Roy', '6'],
      ['1003', 'Cy', 'Zhu', '7'],
    ]);
    expect(school?.staff.map(({ id, name }) => [id, name?.family])).toEqual([
      ['Ng, Kim', 'Ng'],
      ['Ortiz, Pat', 'Ortiz'],
    ]);
    expect(
      school?.sections.map(({ id, title, subject, periods, adults, studentIds }) => [
        id,
        title,
        subject,
        periods,
        adults.map(({ staffId }) => staffId),
        studentIds,
      ]),
    ).toEqual([
      ['E6-1', 'English 6', 'ELA', ['2'], ['Ng, Kim'], ['1001', '1003']],
      ['M6-1', 'Mathematics 6', 'MATH', ['1'], ['Ortiz, Pat'], ['1001', '1002']],
    ]);
    expect(JSON.stringify(result)).not.toContain('2014-01-01');
  });

  test('headers with a number sign are known', async () => {
    const short = csv(
      'Stu #,Student,Gr.,Class,Instructor,Pd',
      '1001,"Lee, Ann",6,Mathematics 6,"Ortiz, Pat",1',
    );
    const path = join(await folderOf({ 'schedule.csv': short }), 'schedule.csv');
    const result = await readRoster([path], { mapping: await proposalFor(path) });
    expect(result.schools[0]?.students).toMatchObject([{ id: '1001', name: { given: 'Ann' }, grade: '6' }]);
    expect(result.schools[0]?.staff).toHaveLength(1);
    expect(result.problems.codes).toEqual([]);
  });

  test('a title above the header is passed over', async () => {
    const path = join(
      await folderOf({ 'schedule.csv': csv('Riverbend: master schedule', '', header, ...schedule) }),
      'schedule.csv',
    );
    const result = await readRoster([path], { mapping: await proposalFor(path) });
    expect(result.schools[0]?.students.map(({ id }) => id)).toEqual(['1001', '1002', '1003']);
    expect(result.problems.kept.map(({ code, line }) => [code, line])).toEqual([['rows-above-header', 1]]);
  });

  test('without names of students, the names are those of teachers', async () => {
    const rows = Array.from({ length: 6 }, (_, index) => [
      `100${index},6,Mathematics 6,"Ortiz, Pat"`,
      `100${index},6,English 6,"Ng, Kim"`,
    ]);
    const path = join(await folderOf({ 'schedule.csv': csv(...rows.flat()) }), 'schedule.csv');
    expect(await proposalFor(path)).toMatch(/courseTitle: 3\n +teacherName: 4\n$/);
  });

  test('a file without a header is proposed and read by place', async () => {
    const path = join(await folderOf({ 'schedule.csv': csv(...schedule) }), 'schedule.csv');
    const proposedMapping = await proposalFor(path);
    expect(parseMapping(proposedMapping).enrollments).toMatchObject({
      header: false,
      columns: { studentId: 1, studentName: 2, studentGrade: 3, courseTitle: 4, teacherName: 7 },
    });
    const [school] = (await readRoster([path], { mapping: proposedMapping })).schools;
    expect(school?.students.map(({ id }) => id)).toEqual(['1001', '1002', '1003']);
    expect(school?.sections.map(({ id, studentIds }) => [id, studentIds])).toEqual([
      ['English 6 | Ng, Kim', ['1001', '1003']],
      ['Mathematics 6 | Ortiz, Pat', ['1001', '1002']],
    ]);
  });

  test('co-teachers in a column of their own make the other one primary', async () => {
    const folder = await folderOf({
      'schedule.csv': csv(
        'Student,Class,Teacher,With',
        's1,Mathematics,t1,t2; t3',
        's2,Mathematics,t1,t2; t3',
      ),
    });
    const mapping = {
      format: 1,
      school: { name: 'Riverbend' },
      enrollments: {
        columns: { studentId: 'Student', sectionTitle: 'Class', teacherId: 'Teacher', coTeacherIds: 'With' },
      },
    };
    const [school] = (await readRoster([folder], { mapping })).schools;
    expect(school?.sections.map(({ id, adults }) => [id, adults])).toEqual([
      [
        'Mathematics | t1',
        [
          { staffId: 't1', isPrimary: true },
          { staffId: 't2', isPrimary: false },
          { staffId: 't3', isPrimary: false },
        ],
      ],
    ]);
  });

  test('a file that does not fit the mapping is an error at its header', async () => {
    const folder = await folderOf({ 'schedule.csv': csv('Pupil,Class', 's1,Mathematics') });
    const mapping = {
      format: 1,
      school: { name: 'Riverbend' },
      enrollments: { columns: { studentId: 'Student', sectionTitle: 'Class' } },
    };
    const { problems } = await readRoster([folder], { mapping });
    expect(problems.kept).toEqual([
      expect.objectContaining({
        code: 'missing-column',
        column: 'Student',
        message: 'The column Student is missing; the header has Pupil, Class',
      }),
    ]);
    await expect(
      readRoster([folder], {
        mapping: { ...mapping, students: { file: 'kids.csv', columns: { id: 'ID' } } },
      }),
    ).rejects.toThrow(
      'has no file or sheet "kids.csv", which the mapping names for students; it has schedule',
    );
  });

  test('without a mapping the reader says that one is needed', async () => {
    const folder = await folderOf({ 'schedule.csv': csv(header, ...schedule) });
    await expect(readRoster([folder])).rejects.toThrow(
      'it looks like a spreadsheet, which needs a column mapping; "staffroom inspect" proposes one',
    );
  });
});

test('the sheets of a workbook are mapped by name; numbers are ids', async () => {
  const path = join(await folderOf({}), 'roster.xlsx');
  const text = (value: string): { readonly value: string } => ({ value });
  const number = (value: number): { readonly value: number; readonly type: typeof Number } => ({
    value,
    type: Number,
  });
  await writeWorkbook([
    {
      sheet: 'Kids',
      data: [
        [text('Student ID'), text('Gr')],
        [number(7), number(6)],
        [number(8), text('KG')],
      ],
    },
    {
      sheet: 'Seats',
      data: [
        [text('Student ID'), text('Class'), text('Teacher')],
        [number(7), text('Art'), text('Ng, Kim')],
      ],
    },
  ]).toFile(path);
  const mapping = {
    format: 1,
    school: { name: 'Riverbend' },
    students: { sheet: 'Kids', columns: { id: 'Student ID', grade: 'Gr' } },
    enrollments: {
      sheet: 'Seats',
      columns: { studentId: 'Student ID', sectionTitle: 'Class', teacherName: 'Teacher' },
    },
  };
  const [school] = (await readRoster([path], { mapping })).schools;
  expect(school?.students.map(({ id, grade }) => [id, grade])).toEqual([
    ['7', '6'],
    ['8', 'K'],
  ]);
  expect(school?.sections.map(({ id, subject, studentIds }) => [id, subject, studentIds])).toEqual([
    ['Art | Ng, Kim', 'ARTS', ['7']],
  ]);
  const proposedMapping = await proposalFor(path);
  expect(parseMapping(proposedMapping)).toMatchObject({
    enrollments: { sheet: 'Seats', columns: { sectionTitle: 'Class', teacherName: 'Teacher' } },
  });
});

describe('the mapping', () => {
  test.for([
    ['format: 2\nschool: { name: A }\nstudents: { columns: { id: ID } }', 'format: '],
    ['format: 1\nschool: { name: A }', 'enrollments: maps neither enrollments nor students'],
    ['format: 1\nschool: { name: A }\nstudents: { columns: { id: ID, colour: C } }', 'students.columns: '],
    [
      'format: 1\nschool: { name: A }\nenrollments: { columns: { studentId: ID } }',
      'enrollments.columns: needs sectionId, sectionTitle or courseTitle',
    ],
    ['a: [', 'The mapping is not YAML'],
  ] as const)('%j is refused, naming the place', ([yaml, message]) => {
    expect(() => parseMapping(yaml)).toThrow(message);
  });

  test('is published as a JSON Schema', () => {
    expect(mappingJsonSchema()).toMatchObject({
      type: 'object',
      required: ['format', 'school'],
      additionalProperties: false,
    });
  });

  test('a column is a header or a place', () => {
    const { students } = parseMapping(
      'format: 1\nschool: { name: A }\nstudents: { columns: { id: 1, grade: { column: 3 }, name: Name } }',
    );
    expect(students).toEqual({ header: true, columns: { id: 1, grade: 3, name: 'Name' } });
  });
});

test.for([
  ['Lee, Ann', 'Ann', 'Lee'],
  ['Ann Lee', 'Ann', 'Lee'],
  ['Ann Marie Lee', 'Ann Marie', 'Lee'],
  ['Lee', '', 'Lee'],
] as const)('the name %j is %j %j', ([text, given, family]) => {
  expect(personName(text)).toEqual({ given, family });
});
