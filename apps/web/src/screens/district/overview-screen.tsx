import { lazy, Suspense, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { countOf, formatDollars, formatNumber, valueText } from '@staffroom/exchange/browser';
import { Button } from '../../system/button.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { Card } from '../../system/card.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Link } from '../../system/link.tsx';
import { Note } from '../../system/note.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Pill } from '../../system/pill.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { Stat } from '../../system/stat.tsx';
import { paths } from '../../workspace/paths.ts';
import { useDistrictId } from '../../workspace/place.ts';
import { useAllows, useSession } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { costOver, districtMeasures, sumOver } from './district-table.ts';
import { MeasureStrip } from './measure-strip.tsx';
import { SchoolMatrix } from './school-matrix.tsx';
import { useDistrictSchools } from './use-district-schools.ts';

/** Knows every model, which only those who begin a trial need. */
const SweepDialog = lazy(async () => ({ default: (await import('./sweep-dialog.tsx')).SweepDialog }));

/** The strips drawn first: what a district asks about. */
const strips = ['cost.perStudent', 'reach.lead', 'coverage.core', 'load.median'];

/** All schools of a district: what their designs come to together, each beside the others, and trials over all of them. */
export function OverviewScreen() {
  const districtId = useDistrictId();
  const { studio } = useWorkspace();
  const maySweep = useAllows('sweep.run', districtId, null);
  const mayImport = useAllows('roster.import', districtId, null);
  const districtName =
    useSession().memberships.find((one) => one.districtId === districtId)?.districtName ?? 'The district';
  const [isAsking, setIsAsking] = useState(false);
  const { rows, isPending, error, retry } = useDistrictSchools(districtId);
  const sweeps = useQuery(studio.sweeps.list.queryOptions({ input: { districtId, limit: 20 } }));
  if (isPending) return <Skeleton isScreen label="the district" lines={8} />;
  if (error !== null)
    return <ErrorState isScreen error={error} title="The schools could not be read" onRetry={retry} />;
  const designed = rows.filter(({ design }) => design !== null);
  const measures = districtMeasures(designed);
  const shownStrips = strips.flatMap((rule) => measures.find((measure) => measure.rule === rule) ?? []);
  const hire = sumOver(designed, 'vacancies');
  const cost = costOver(designed);
  const students = rows.reduce((sum, { school }) => sum + (school.studentCount ?? 0), 0);
  return (
    <div className="max-w-6xl">
      <PageHeader
        title={districtName}
        lead={
          rows.length === 0
            ? undefined
            : `${countOf(rows.length, 'school', 'schools')}, ${countOf(students, 'student', 'students')}. For each school stands its latest scenario, or else its latest design.`
        }
        actions={
          maySweep && rows.length > 0 ? (
            <Button tone="primary" onPress={() => setIsAsking(true)}>
              Try models over schools
            </Button>
          ) : undefined
        }
      />
      {rows.length === 0 ? (
        <EmptyState
          title="No school here yet"
          actions={
            mayImport && (
              <ButtonLink href={paths.districtImport(districtId)} tone="primary" icon="upload">
                Import rosters
              </ButtonLink>
            )
          }
        >
          When rosters are imported, the schools stand here side by side: what their designs cost together,
          how many people to hire, and how each school compares.
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-5">
          {designed.length === 0 && (
            <Note
              title="No school has a design yet."
              actions={
                maySweep && (
                  <Button size="sm" onPress={() => setIsAsking(true)}>
                    Try models over all schools
                  </Button>
                )
              }
            >
              Open a school and choose a model for it. Or try several models over all schools at once, to see
              where each would fit.
            </Note>
          )}
          <div className="grid gap-5 sm:grid-cols-3">
            <Stat label="Schools with a design" value={`${designed.length} of ${rows.length}`} />
            <Stat
              label="Teaching posts to fill, full-time"
              {...(hire.today === null ? {} : { today: formatNumber(hire.today) })}
              value={hire.design === null ? null : formatNumber(hire.design)}
              unit={`in ${countOf(hire.schools, 'school', 'schools')}`}
              remedy="No school has a design yet."
            />
            <Stat
              label="Cost of all staff, a year"
              {...(cost.today === null ? {} : { today: formatDollars(cost.today * 100) })}
              value={cost.design === null ? null : formatDollars(cost.design * 100)}
              unit={`in ${countOf(cost.schools, 'school', 'schools')} whose pay is known`}
              remedy={
                designed.length === 0
                  ? 'No school has a design yet.'
                  : 'Add pay to the staff files of the schools.'
              }
            />
          </div>
          {shownStrips.length > 0 && (
            <Card
              title="Every school on one line"
              lead="Each line goes from a school’s today in grey to its design in colour."
            >
              <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
                {shownStrips.map((measure) => (
                  <MeasureStrip key={measure.rule} measure={measure} rows={designed} />
                ))}
              </div>
            </Card>
          )}
          <Card title="School by school">
            <SchoolMatrix districtId={districtId} rows={rows} measures={measures} />
          </Card>
        </div>
      )}
      {(sweeps.data?.items.length ?? 0) > 0 && (
        <Card title="Trials over schools" className="mt-5">
          <ul>
            {sweeps.data?.items.map((sweep) => (
              <li
                key={sweep.id}
                className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-2 first:border-t-0"
              >
                <Link href={paths.sweep(districtId, sweep.id)}>{sweep.name}</Link>
                <span className="text-small text-soft">
                  {sweep.doneCount + sweep.failedCount} of {sweep.caseCount} done{' '}
                  {sweep.failedCount > 0 && <Pill tone="missing">{sweep.failedCount} failed</Pill>}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {isAsking && (
        <Suspense>
          <SweepDialog
            districtId={districtId}
            schools={rows.map(({ school }) => school)}
            onClose={() => setIsAsking(false)}
          />
        </Suspense>
      )}
      <p className="hidden-text" role="status">
        {valueText(designed.length, 'schools')} schools with a design
      </p>
    </div>
  );
}
