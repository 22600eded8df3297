import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { ExportFormat, Job } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Note } from '../../system/note.tsx';
import { Pill } from '../../system/pill.tsx';
import { Progress } from '../../system/progress.tsx';
import { useDesignPlace } from '../../workspace/place.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { hasEnded } from '../design/progress-history.ts';
import { useJob } from '../design/use-job.ts';
import { exportChoices, notCarriedKinds, type ExportChoice } from './export-choices.ts';

function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function ExportRow({ choice }: { readonly choice: ExportChoice }) {
  const place = useDesignPlace();
  const { districtId } = place;
  const { client, downloadFile } = useWorkspace();
  const [jobId, setJobId] = useState<string | null>(null);
  const download = useMutation({
    mutationFn: async (job: Job) => {
      if (job.result?.kind === 'exported')
        await downloadFile(districtId, job.result.fileId, job.result.fileName);
    },
  });
  const { job, error } = useJob(districtId, jobId, (ended) => {
    if (ended.state === 'done') download.mutate(ended);
  });
  const start = useMutation({
    mutationFn: (format: ExportFormat) => client.exports.start({ ...place, format }),
    onSuccess: (started) => setJobId(started.id),
  });
  const isRunning = jobId !== null && error === null && (job === null || !hasEnded(job));
  const result = job?.state === 'done' && job.result?.kind === 'exported' ? job.result : null;
  const problem = start.error ?? download.error ?? (error as Error | null);
  return (
    <li className="grid gap-x-5 gap-y-2 border-t border-line py-4 first:border-t-0 first:pt-0 last:pb-0 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h3 className="flex flex-wrap items-center gap-2">
          {choice.name}
          <span className="font-normal text-soft">{choice.file}</span>
          {choice.holdsStudents ? (
            <Pill tone="eye">holds students</Pill>
          ) : (
            <Pill tone="good">no student</Pill>
          )}
        </h3>
        <p className="max-w-prose text-soft">{choice.text}</p>
        {choice.format === 'oneroster' && (
          <details className="mt-1 text-small text-soft">
            <summary className="cursor-pointer">What it cannot carry</summary>
            <ul className="mt-1 list-disc pl-5">
              {notCarriedKinds.map((kind) => (
                <li key={kind}>{kind}</li>
              ))}
            </ul>
            <p className="mt-1">Every single case is listed in not-carried.csv, which “All of it” holds.</p>
          </details>
        )}
        {isRunning && (
          <Progress
            className="mt-2 max-w-md"
            label="Writing"
            fraction={job?.progress.fraction ?? null}
            {...(job === null ? {} : { message: job.progress.message })}
          />
        )}
        {result !== null && (
          <p className="mt-1 text-small text-soft" role="status">
            Written: {result.fileName}, {sizeText(result.size)}.
          </p>
        )}
        {job?.state === 'failed' && (
          <Note tone="missing" title="It could not be written." className="mt-2">
            {job.failure?.message}
          </Note>
        )}
        {problem !== null && <ErrorState error={problem} title="It could not be written" />}
      </div>
      <div className="flex items-start gap-2">
        {result !== null && job !== null ? (
          <Button icon="download" onPress={() => download.mutate(job)}>
            Download again
          </Button>
        ) : (
          <Button
            icon="download"
            isPending={start.isPending || isRunning}
            onPress={() => start.mutate(choice.format)}
            aria-label={`Write ${choice.name}`}
          >
            Write
          </Button>
        )}
      </div>
    </li>
  );
}

/** Everything that a design can be written as. */
export function ExportPanel() {
  const { districtId, schoolId } = useDesignPlace();
  const mayExport = useAllows('export.run', districtId, schoolId);
  return (
    <Card
      title="As files"
      lead="The same files as the command line writes, with every decision made by hand in them."
    >
      {mayExport ? (
        <ul>
          {exportChoices.map((choice) => (
            <ExportRow key={choice.format} choice={choice} />
          ))}
        </ul>
      ) : (
        <p className="text-soft">
          Files hold people, so your role may not write them. The print view shows what you may see.
        </p>
      )}
    </Card>
  );
}
