import { formatNumber, sentenceCase } from '@staffroom/exchange/browser';
import type { Readiness } from '@staffroom/school';
import { ButtonLink } from '../../system/button-link.tsx';

export interface ReadinessListProps {
  readonly readiness: readonly Readiness[];
  /** Where files are added; null for those who may not. */
  readonly importHref: string | null;
}

/** What this school's files allow: full bars are known, hatched is not, with the file and column that would tell. */
export function ReadinessList({ readiness, importHref }: ReadinessListProps) {
  const lacking = readiness.filter((each) => each.missing !== null).length;
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-col gap-2.5">
        {readiness.map(({ part, known, of, missing }) => {
          const share = of === 0 ? 0 : known / of;
          return (
            <li key={part}>
              <div className="flex justify-between gap-3">
                <span>{sentenceCase(part)}</span>
                <span className="shrink-0 text-small text-soft">
                  {of <= 1
                    ? known === 0
                      ? 'not there'
                      : 'there'
                    : `${formatNumber(known, 0)} of ${formatNumber(of, 0)}`}
                </span>
              </div>
              <div
                className="hatched mt-1 h-1.5 overflow-hidden rounded-full border border-line"
                aria-hidden="true"
              >
                <div className="h-full bg-design" style={{ width: `${share * 100}%` }} />
              </div>
              {missing !== null && <p className="mt-0.5 text-small text-soft">{sentenceCase(missing)}</p>}
            </li>
          );
        })}
      </ul>
      <p className="text-small text-soft">
        {lacking === 0
          ? 'Everything a design uses is there.'
          : 'What is missing is shown as not evaluated; everything else is designed all the same.'}
      </p>
      {lacking > 0 && importHref !== null && (
        <ButtonLink href={importHref} size="sm" icon="upload">
          Add files
        </ButtonLink>
      )}
    </div>
  );
}
