import { formatNumber } from '@staffroom/exchange/browser';
import type { Student } from '@staffroom/school';

const mostMeasures = 2;

/** What a student holds, small: supports by their codes, measures as numbers; what no file tells is hatched. */
export function StudentMarks({ student }: { readonly student: Student }) {
  const measures = Object.entries(student.measures).slice(0, mostMeasures);
  return (
    <span className="flex shrink-0 items-center gap-1 text-tiny text-soft">
      {student.supports === null ? (
        <span className="hatched h-3.5 w-6 rounded-[4px]" title="Supports are not known">
          <span className="hidden-text">supports not known</span>
        </span>
      ) : (
        student.supports.map((code) => (
          <span key={code} className="rounded-[4px] border border-line bg-paper px-1 leading-4 text-ink">
            {code}
          </span>
        ))
      )}
      {measures.map(([name, value]) => (
        <span key={name} className="tabular-nums max-sm:hidden">
          <span className="hidden-text">{name} </span>
          {formatNumber(value, 0)}
        </span>
      ))}
    </span>
  );
}
