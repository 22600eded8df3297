import { useDeferredValue, useMemo, useState } from 'react';
import { attributeLabel } from '@staffroom/exchange/browser';
import { attributesOf, gradeOrder, type Attribute, type School, type Student } from '@staffroom/school';
import { EmptyState } from '../../system/empty-state.tsx';
import { Pill } from '../../system/pill.tsx';
import { SearchField } from '../../system/search-field.tsx';
import { Select } from '../../system/select.tsx';
import { UnknownMark } from '../../system/grammar/unknown-mark.tsx';
import { Table, type TableColumn } from '../../system/table.tsx';
import { matches, nameText } from './person-text.ts';
import { studentsByGrade } from './school-counts.ts';

/** How many measured numbers have a column; more would not fit beside the rest. */
const shownMeasures = 3;

const everyGrade = 'every';

function Supports({
  student,
  supports,
}: {
  readonly student: Student;
  readonly supports: readonly Attribute[];
}) {
  if (student.supports === null) return <UnknownMark />;
  if (student.supports.length === 0) return <span className="text-today-text">none</span>;
  return (
    <span className="flex flex-wrap gap-1">
      {supports
        .filter((attribute) => attribute.valueOf(student) === 1)
        .map((attribute) => (
          <Pill key={attribute.id}>{attributeLabel(attribute)}</Pill>
        ))}
    </span>
  );
}

function columnsFor(school: School): readonly TableColumn<Student>[] {
  const attributes = attributesOf(school.students);
  const supports = attributes.filter(({ id }) => id.startsWith('support.'));
  const measures = attributes.filter(({ kind }) => kind === 'measure').slice(0, shownMeasures);
  const hasNames = school.students.some(({ name }) => nameText(name) !== null);
  return [
    { id: 'id', header: 'Student', isRowHeader: true, sortBy: ({ id }) => id, cell: ({ id }) => id },
    ...(hasNames
      ? [
          {
            id: 'name',
            header: 'Name',
            sortBy: ({ name }: Student) => nameText(name),
            cell: ({ name }: Student) => nameText(name) ?? <UnknownMark />,
          },
        ]
      : []),
    {
      id: 'grade',
      header: 'Grade',
      align: 'end',
      sortBy: ({ grade }) => (grade === null ? null : gradeOrder(grade)),
      cell: ({ grade }) => grade ?? <UnknownMark />,
    },
    {
      id: 'supports',
      header: 'Supports',
      sortBy: ({ supports: held }) => (held === null ? null : held.length),
      cell: (student) => <Supports student={student} supports={supports} />,
    },
    ...measures.map((measure): TableColumn<Student> => ({
      id: measure.id,
      header: attributeLabel(measure),
      align: 'end',
      isWideOnly: true,
      sortBy: (student) => measure.valueOf(student),
      cell: (student) => measure.valueOf(student) ?? <UnknownMark />,
    })),
  ];
}

/** Every student of a roster, to search and to filter. */
export function StudentsTable({ school }: { readonly school: School }) {
  const [search, setSearch] = useState('');
  const [grade, setGrade] = useState<string>(everyGrade);
  const sought = useDeferredValue(search);
  const columns = useMemo(() => columnsFor(school), [school]);
  const rows = useMemo(
    () =>
      school.students.filter(
        (student) => matches(student, sought) && (grade === everyGrade || student.grade === grade),
      ),
    [school, sought, grade],
  );
  const grades = studentsByGrade(school).filter(({ unknown }) => unknown === 0);
  return (
    <>
      <div className="screen-only mb-3 flex flex-wrap items-center gap-2">
        <SearchField label="Search students" value={search} onChange={setSearch} className="w-full sm:w-64" />
        <Select
          label="Grade"
          isLabelHidden
          options={[
            { id: everyGrade, label: 'Every grade' },
            ...grades.map(({ label, count }) => ({
              id: label,
              label: `Grade ${label}`,
              description: `${count.toLocaleString('en-US')} students`,
            })),
          ]}
          value={grade}
          onChange={setGrade}
          className="w-40"
        />
        <span className="text-small text-soft" role="status">
          {rows.length.toLocaleString('en-US')} of {school.students.length.toLocaleString('en-US')} students
        </span>
      </div>
      <div className="rounded-card border border-line bg-card px-4">
        <Table
          label="Students"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          height="calc(100dvh - 330px)"
          empty={
            <EmptyState title="No student like that">Maybe search for a part of the id only.</EmptyState>
          }
        />
      </div>
    </>
  );
}
