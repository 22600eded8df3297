import type { ReactNode } from 'react';
import type { School } from '@staffroom/school';
import { Card } from '../../system/card.tsx';
import { CountBars } from '../../system/grammar/count-bars.tsx';
import { Hatched } from '../../system/grammar/hatched.tsx';
import {
  adultsByKind,
  classesBySubject,
  classSizes,
  studentsByGrade,
  studentsBySupport,
} from './school-counts.ts';

function Picture({
  title,
  total,
  children,
}: {
  readonly title: string;
  readonly total: string;
  readonly children: ReactNode;
}) {
  return (
    <Card className="whole">
      <h2 className="font-sans text-small font-medium text-soft">{title}</h2>
      <p className="mb-3 font-serif text-title font-semibold">{total}</p>
      {children}
    </Card>
  );
}

const inWords = (count: number) => count.toLocaleString('en-US');

/** What a roster holds, in pictures: students by grade and support, adults by kind, classes by subject and size. */
export function SchoolPictures({ school }: { readonly school: School }) {
  const supports = studentsBySupport(school);
  const withAdult = school.sections.filter(({ adults }) => adults.length > 0).length;
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2 xl:grid-cols-4">
      <Picture title="Students" total={inWords(school.students.length)}>
        <CountBars label="Students by grade" bars={studentsByGrade(school)} />
      </Picture>
      <Picture
        title="Supports that students have a right to"
        total={supports.length === 0 ? 'Not known' : `${supports.length} kinds`}
      >
        {supports.length === 0 ? (
          <Hatched title="Nobody told which students have supports">
            Add column supports in students.csv beside the roster: IEP, 504, EL, GT.
          </Hatched>
        ) : (
          <CountBars label="Students by support" bars={supports} />
        )}
      </Picture>
      <Picture title="Adults" total={inWords(school.staff.length)}>
        <CountBars label="Adults by kind" bars={adultsByKind(school)} />
      </Picture>
      <Picture title="Classes of today" total={inWords(school.sections.length)}>
        <CountBars label="Classes by subject" bars={classesBySubject(school)} />
        <h3 className="mt-4 mb-1.5 text-small font-medium text-soft">Students in a class</h3>
        <CountBars label="Classes by number of students" bars={classSizes(school)} />
        {withAdult < school.sections.length && (
          <p className="mt-3 text-small text-bad">
            {inWords(school.sections.length - withAdult)} without an adult
          </p>
        )}
      </Picture>
    </div>
  );
}
