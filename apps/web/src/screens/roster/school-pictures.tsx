import type { ReactNode } from 'react';
import type { School } from '@staffroom/school';
import { countOf } from '@staffroom/exchange/browser';
import { Card } from '../../system/card.tsx';
import { classNames } from '../../system/class-names.ts';
import { CountBars } from '../../system/grammar/count-bars.tsx';
import { Hatched } from '../../system/grammar/hatched.tsx';
import {
  adultsByKind,
  classesBySubject,
  classSizes,
  medianClassSize,
  studentsByGrade,
  studentsBySupport,
  type Counted,
} from './school-counts.ts';

function Picture({
  title,
  total,
  className,
  children,
}: {
  readonly title: string;
  readonly total: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <Card className={classNames('whole', className)}>
      <h2 className="font-sans text-small font-medium text-soft">{title}</h2>
      <p className="mb-3 font-serif text-title font-semibold">{total}</p>
      {children}
    </Card>
  );
}

/** A grade by itself is a number among numbers. */
function namedGrade(bar: Counted): Counted {
  return bar.unknown === 0 ? { ...bar, label: `Grade ${bar.label}` } : bar;
}

const inWords = (count: number) => count.toLocaleString('en-US');

/** What a roster holds, in pictures: students by grade and support, adults by kind, classes by subject and size. */
export function SchoolPictures({ school }: { readonly school: School }) {
  const supports = studentsBySupport(school);
  const sizes = medianClassSize(school);
  const withAdult = school.sections.filter(({ adults }) => adults.length > 0).length;
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1.25fr]">
      <div className="flex flex-col gap-3">
        <Picture title="Students" total={inWords(school.students.length)}>
          <CountBars label="Students by grade" bars={studentsByGrade(school).map(namedGrade)} />
        </Picture>
        <Picture title="Adults" total={inWords(school.staff.length)}>
          <CountBars label="Adults by kind" bars={adultsByKind(school)} />
        </Picture>
      </div>
      <div className="flex flex-col gap-3">
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
        <Picture
          title="Students in a class of today, median"
          total={sizes === null ? 'Not known' : String(sizes)}
        >
          <CountBars label="Classes by number of students" bars={classSizes(school)} />
        </Picture>
      </div>
      <Picture
        title="Classes of today"
        total={inWords(school.sections.length)}
        className="sm:col-span-2 lg:col-span-1"
      >
        <CountBars label="Classes by subject" bars={classesBySubject(school)} />
        {withAdult < school.sections.length && (
          <p className="mt-3 text-small text-bad">
            {`${countOf(school.sections.length - withAdult, 'class', 'classes')} without an adult`}
          </p>
        )}
      </Picture>
    </div>
  );
}
