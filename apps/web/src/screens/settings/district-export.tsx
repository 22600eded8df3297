import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Note } from '../../system/note.tsx';
import { Progress } from '../../system/progress.tsx';
import { hasEnded } from '../../workspace/job-state.ts';
import { useJob } from '../../workspace/use-job.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { useServer } from './use-server.ts';

/** Everything of the district as one file. */
export function DistrictExport({ districtId }: { readonly districtId: string }) {
  const { server } = useServer();
  const { downloadFile } = useWorkspace();
  const [jobId, setJobId] = useState<string | null>(null);
  const { job } = useJob(districtId, jobId);
  const start = useMutation({
    mutationFn: () => server.districts.export({ districtId }),
    onSuccess: (started) => setJobId(started.id),
  });
  const result = job?.result?.kind === 'exported' ? job.result : null;
  const isRunning = job !== null && !hasEnded(job);
  return (
    <Card
      title="Take everything out"
      lead="Every row of the district, its rosters and its plans, in one zip. It holds students' records: keep it safe."
    >
      {job !== null && isRunning && (
        <Progress label={job.title} fraction={job.progress.fraction} message={job.progress.message} />
      )}
      {result !== null && (
        <Note
          tone="good"
          title="The file is ready."
          actions={
            <Button
              size="sm"
              icon="download"
              onPress={() => void downloadFile(districtId, result.fileId, result.fileName)}
            >
              Download {result.fileName}
            </Button>
          }
        />
      )}
      {job !== null && job.failure !== null && (
        <Note tone="missing" title="It was not written.">
          {job.failure.message}
        </Note>
      )}
      {start.isError && <ErrorState error={start.error} title="It could not be started" />}
      {!isRunning && result === null && (
        <Button icon="download" isPending={start.isPending} onPress={() => start.mutate()}>
          Write the file
        </Button>
      )}
    </Card>
  );
}
