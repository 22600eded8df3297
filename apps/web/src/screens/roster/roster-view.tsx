import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Roster } from '@staffroom/contract';
import { countOf } from '@staffroom/exchange/browser';
import { Button } from '../../system/button.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Note } from '../../system/note.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { Stat } from '../../system/stat.tsx';
import { Tabs } from '../../system/tabs.tsx';
import { paths } from '../../workspace/paths.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { AdultsTable } from './adults-table.tsx';
import { ProblemReport } from './problem-report.tsx';
import { ReadinessNotes } from './readiness-notes.tsx';
import { RosterFiles } from './roster-files.tsx';
import { SchoolPictures } from './school-pictures.tsx';
import { StudentsTable } from './students-table.tsx';

export interface RosterViewProps {
  readonly districtId: string;
  readonly roster: Roster;
  readonly isExample: boolean;
}

function CountsOnly({ districtId, roster }: { readonly districtId: string; readonly roster: Roster }) {
  return (
    <>
      <Note
        actions={
          <ButtonLink size="sm" href={paths.school(districtId, roster.schoolId, 'compare')}>
            See the designs
          </ButtonLink>
        }
      >
        Your role sees designs without the records of students, so that only counts are shown here.
      </Note>
      <div className="mt-4 grid grid-cols-3 gap-4">
        <Stat label="Students" value={roster.studentCount.toLocaleString('en-US')} />
        <Stat label="Adults" value={roster.adultCount.toLocaleString('en-US')} />
        <Stat label="Classes" value={roster.sectionCount.toLocaleString('en-US')} />
      </div>
    </>
  );
}

/** One roster: pictures, people, files and problems. */
export function RosterView({ districtId, roster, isExample }: RosterViewProps) {
  const { studio } = useWorkspace();
  const [tab, setTab] = useState<'overview' | 'students' | 'adults' | 'files'>('overview');
  const mayRead = useAllows('roster.read', districtId, roster.schoolId);
  const people = useQuery({
    ...studio.rosters.people.queryOptions({
      input: { districtId, schoolId: roster.schoolId, rosterId: roster.id },
    }),
    enabled: mayRead,
    // A roster never changes once it was read.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!mayRead) return <CountsOnly districtId={districtId} roster={roster} />;
  if (people.isPending) return <Skeleton label="the people of the roster" lines={8} />;
  if (people.isError) {
    return (
      <ErrorState
        error={people.error}
        title="The people of this roster could not be read"
        onRetry={() => void people.refetch()}
      />
    );
  }
  const school = people.data;
  const problemCount = roster.errorCount + roster.warningCount;
  return (
    <Tabs
      label="Parts of the roster"
      selected={tab}
      onSelect={setTab}
      items={[
        {
          id: 'overview',
          label: 'Overview',
          content: (
            <div className="flex flex-col gap-3">
              {roster.errorCount > 0 && (
                <Note
                  tone="missing"
                  title={`${countOf(roster.errorCount, 'row was', 'rows were')} left out`}
                  actions={
                    <Button size="sm" onPress={() => setTab('files')}>
                      See where, and what to do
                    </Button>
                  }
                >
                  because something was wrong in them.
                </Note>
              )}
              <SchoolPictures school={school} />
              <ReadinessNotes school={school} />
            </div>
          ),
        },
        {
          id: 'students',
          label: `Students ${school.students.length.toLocaleString('en-US')}`,
          content: <StudentsTable school={school} />,
        },
        {
          id: 'adults',
          label: `Adults ${school.staff.length.toLocaleString('en-US')}`,
          content: <AdultsTable school={school} />,
        },
        {
          id: 'files',
          label: problemCount === 0 ? 'Files' : `Files and problems ${problemCount.toLocaleString('en-US')}`,
          content: (
            <div className="flex flex-col gap-6">
              <RosterFiles districtId={districtId} roster={roster} isExample={isExample} />
              {!isExample && <ProblemReport districtId={districtId} roster={roster} />}
            </div>
          ),
        },
      ]}
    />
  );
}
