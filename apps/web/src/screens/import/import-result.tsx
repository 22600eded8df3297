import { useQuery } from '@tanstack/react-query';
import type { JobResult } from '@staffroom/contract';
import { countOf } from '@staffroom/exchange/browser';
import { ButtonLink } from '../../system/button-link.tsx';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Link } from '../../system/link.tsx';
import { Note } from '../../system/note.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { paths } from '../../workspace/paths.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { ProblemReport } from '../roster/problem-report.tsx';
import { SchoolPictures } from '../roster/school-pictures.tsx';
import { useWishedModel, wishing } from '../home/wished-model.ts';

type Imported = Extract<JobResult, { kind: 'imported' }>['rosters'][number];

function OneSchool({ districtId, imported }: { readonly districtId: string; readonly imported: Imported }) {
  const { studio } = useWorkspace();
  const input = { districtId, schoolId: imported.schoolId, rosterId: imported.rosterId };
  const roster = useQuery(studio.rosters.get.queryOptions({ input }));
  const people = useQuery(studio.rosters.people.queryOptions({ input }));
  if (roster.isError || people.isError) {
    return <ErrorState error={roster.error ?? people.error} title="What came in could not be shown" />;
  }
  if (roster.isPending || people.isPending) return <Skeleton label="what came in" lines={6} />;
  const total = roster.data.errorCount + roster.data.warningCount;
  return (
    <div className="flex flex-col gap-4">
      <SchoolPictures school={people.data} />
      <Card
        title={
          total === 0
            ? 'Problems in the files'
            : `${countOf(total, 'thing', 'things')} to look at in the files`
        }
        lead={
          roster.data.errorCount === 0
            ? 'No row was left out.'
            : `${countOf(roster.data.errorCount, 'row was', 'rows were')} left out; the rest was read.`
        }
      >
        <ProblemReport districtId={districtId} roster={roster.data} />
      </Card>
    </div>
  );
}

export interface ImportResultProps {
  readonly districtId: string;
  readonly rosters: readonly Imported[];
  readonly onAgain: () => void;
}

/** What an import brought: one school in pictures, or the list of schools. */
export function ImportResult({ districtId, rosters, onAgain }: ImportResultProps) {
  const wish = useWishedModel();
  const [first] = rosters;
  if (first === undefined) return <Note>The files held no school with students.</Note>;
  return (
    <>
      <div role="status" className="mb-4">
        <Note
          tone="good"
          title={rosters.length === 1 ? `${first.schoolName} is in.` : `${rosters.length} schools are in.`}
          actions={
            <>
              {rosters.length === 1 && (
                <ButtonLink
                  size="sm"
                  tone="primary"
                  href={wishing(paths.school(districtId, first.schoolId, 'model'), wish)}
                >
                  {wish === null ? 'Choose a model' : 'Try the model'}
                </ButtonLink>
              )}
              <ButtonLink
                size="sm"
                href={
                  rosters.length === 1
                    ? paths.school(districtId, first.schoolId, 'roster')
                    : wishing(paths.schools(districtId), wish)
                }
              >
                {rosters.length === 1 ? 'Open the roster' : 'All schools'}
              </ButtonLink>
              <Button size="sm" tone="quiet" onPress={onAgain}>
                Import more
              </Button>
            </>
          }
        />
      </div>
      {rosters.length === 1 ? (
        <OneSchool districtId={districtId} imported={first} />
      ) : (
        <Card title="Schools">
          <ul className="columns-1 gap-8 sm:columns-2 lg:columns-3">
            {rosters.map((one) => (
              <li key={one.rosterId} className="py-1">
                <Link href={paths.school(districtId, one.schoolId, 'roster')}>{one.schoolName}</Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
