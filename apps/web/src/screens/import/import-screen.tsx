import { useEffect } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Note } from '../../system/note.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Progress } from '../../system/progress.tsx';
import { hasEnded } from '../../workspace/job-state.ts';
import { useDistrictId, usePlace } from '../../workspace/place.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { FileChooser } from './file-chooser.tsx';
import { fileSizeText } from './file-size.ts';
import { ImportFailure } from './import-failure.tsx';
import { ImportResult } from './import-result.tsx';
import { useImportRun, type ImportRun } from './import-run.ts';
import { MappingEditor } from './mapping-editor.tsx';
import { SideFileNotes } from './side-file-notes.tsx';

function Uploading({ run }: { readonly run: ImportRun }) {
  return (
    <Card title="Handing the files over" className="max-w-2xl">
      <div className="flex flex-col gap-4">
        {run.files.map((file) => (
          <Progress
            key={file.name}
            label={`${file.name}, ${fileSizeText(file.size)}`}
            fraction={file.fraction}
          />
        ))}
      </div>
      <Button className="mt-4" onPress={run.cancel}>
        Cancel
      </Button>
    </Card>
  );
}

function Reading({ run }: { readonly run: ImportRun }) {
  const { job } = run;
  if (job === null) return null;
  const isWaiting = job.state === 'waiting';
  return (
    <Card title="Reading the files" className="max-w-2xl">
      <Progress
        label={job.title}
        fraction={isWaiting || job.progress.fraction === 0 ? null : job.progress.fraction}
        message={isWaiting ? 'Waiting for its turn' : job.progress.message}
      />
      <p className="mt-3 text-small text-soft">
        You may leave this page; the import goes on and is here again.
      </p>
      <Button className="mt-3" onPress={run.cancel} isPending={job.state === 'cancelling'}>
        Cancel
      </Button>
    </Card>
  );
}

function Step(props: {
  readonly districtId: string;
  readonly schoolName: string | null;
  readonly run: ImportRun;
}) {
  const { districtId, schoolName, run } = props;
  const { job } = run;
  if (run.files.length > 0) return <Uploading run={run} />;
  if (job === null || job.state === 'cancelled') {
    return (
      <>
        {job?.state === 'cancelled' && (
          <div className="mb-4">
            <Note title="The import was cancelled.">Nothing of it was stored.</Note>
          </div>
        )}
        <FileChooser districtId={districtId} onImport={run.start} />
        <SideFileNotes />
      </>
    );
  }
  if (!hasEnded(job)) return <Reading run={run} />;
  if (job.failure !== null) return <ImportFailure failure={job.failure} onAgain={run.reset} />;
  const { result } = job;
  if (result?.kind === 'mappingNeeded') {
    return (
      <MappingEditor
        key={job.id}
        proposed={result.mapping}
        previews={result.tables}
        schoolName={schoolName}
        isPending={run.isStarting}
        onImport={run.startMapped}
      />
    );
  }
  if (result?.kind === 'imported')
    return <ImportResult districtId={districtId} rosters={result.rosters} onAgain={run.reset} />;
  return <FileChooser districtId={districtId} onImport={run.start} />;
}

/** Brings rosters in: files, what their columns mean, what came of it. */
export function ImportScreen() {
  const districtId = useDistrictId();
  const { schoolId } = usePlace();
  const { studio } = useWorkspace();
  const queries = useQueryClient();
  const run = useImportRun(districtId, schoolId);
  const school = useQuery({
    ...studio.schools.get.queryOptions({ input: { districtId, schoolId: schoolId ?? '' } }),
    enabled: schoolId !== null,
  });
  const mayImport = useAllows('roster.import', districtId, schoolId);
  const isDone = run.job?.state === 'done';
  useEffect(() => {
    if (!isDone) return;
    void queries.invalidateQueries({ queryKey: studio.schools.key() });
    void queries.invalidateQueries({ queryKey: studio.rosters.key() });
  }, [isDone, queries, studio]);
  if (!mayImport) {
    return (
      <EmptyState isScreen title="Your role does not import rosters">
        School leaders and district leads do. Ask one of them, or work on a roster of your own on this device
        only: nothing of it is sent anywhere.
      </EmptyState>
    );
  }
  return (
    <div className="max-w-6xl">
      <PageHeader
        title={school.data === undefined ? 'Import rosters' : `Import a roster of ${school.data.name}`}
        lead={
          schoolId === null
            ? 'Schools that the files name are added, or matched with those that are here. All or nothing: a file that cannot be read changes nothing.'
            : 'The roster before stays, with the designs made from it.'
        }
      />
      {run.error !== null && (
        <div className="mb-4">
          <ErrorState error={run.error} title="The import could not go on" onRetry={run.reset} />
        </div>
      )}
      <Step districtId={districtId} schoolName={school.data?.name ?? null} run={run} />
    </div>
  );
}
