import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Note } from '../../system/note.tsx';
import { Pill } from '../../system/pill.tsx';
import { Progress } from '../../system/progress.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { Stat } from '../../system/stat.tsx';
import { Table } from '../../system/table.tsx';

const rows = [
  { id: 'S-104', grade: '7', supports: 'IEP' },
  { id: 'S-105', grade: '7', supports: '' },
  { id: 'S-106', grade: '8', supports: 'English learner' },
] as const;

/** Notes, pills, numbers, tables; empty, loading and failing. */
export function StyleStates() {
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-2">
        <Pill>Plain</Pill>
        <Pill tone="good">Passes</Pill>
        <Pill tone="eye">Needs a waiver</Pill>
        <Pill tone="missing">Vacant</Pill>
        <Pill tone="unknown">Unknown</Pill>
        <Pill tone="today">Today</Pill>
      </div>
      <Note tone="eye" title="Needs one waiver." actions={<Button size="sm">Draft the request</Button>}>
        Team 4 teaches 34 together in the science lab; the rule allows 32.
      </Note>
      <Note tone="missing" title="One person to hire:">
        mathematics 6–12, full time, Team 6.
      </Note>
      <Note tone="good" title="Reached.">
        No other way of sharing the roster is better than this.
      </Note>
      <Note>A remark without a colour.</Note>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <Stat label="Students an adult" value="22.1" today="27.4" />
        <Stat label="Cost per student" value="$9,398" unit="a year" />
        <Stat label="Common planning" value={null} remedy="Comes with the timetable" />
      </div>
      <Table
        label="Students"
        columns={[
          { id: 'id', header: 'Student', cell: (row) => row.id, isRowHeader: true, sortBy: (row) => row.id },
          {
            id: 'grade',
            header: 'Grade',
            cell: (row) => row.grade,
            align: 'end',
            sortBy: (row) => row.grade,
          },
          { id: 'supports', header: 'Supports', cell: (row) => row.supports },
        ]}
        rows={rows}
        rowId={(row) => row.id}
      />
      <Progress
        label="Sharing the roster"
        fraction={0.62}
        message="Grade 7: 3 students from the best possible"
      />
      <Progress label="Reading the file" fraction={null} />
      <Card title="A card" lead="Things that belong together.">
        <Skeleton label="an example" />
      </Card>
      <Card>
        <EmptyState
          className="!py-4"
          title="No design yet"
          actions={<Button tone="primary">Choose a model</Button>}
        >
          Choose a model and let Staffroom form the first teams.
        </EmptyState>
      </Card>
      <ErrorState
        error={new TypeError('Failed to fetch')}
        title="The roster could not be read"
        onRetry={() => {}}
      />
    </div>
  );
}
