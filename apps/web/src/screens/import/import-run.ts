import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import type { Job, Names } from '@staffroom/contract';
import { useJob } from '../../workspace/use-job.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';

/** How far one file has been handed over. */
export interface FileProgress {
  readonly name: string;
  readonly size: number;
  readonly fraction: number;
}

export interface ImportChoices {
  readonly names: Names;
  readonly dateOrder: 'iso' | 'us';
}

export interface ImportRun {
  /** Files on their way; empty while none are. */
  readonly files: readonly FileProgress[];
  readonly job: Job | null;
  readonly error: Error | null;
  readonly isStarting: boolean;
  readonly start: (files: readonly File[], choices: ImportChoices) => void;
  /** Imports the same files again with what a person said about their columns. */
  readonly startMapped: (mapping: unknown) => void;
  readonly cancel: () => void;
  /** Back to choosing files. */
  readonly reset: () => void;
}

interface StartedImport {
  readonly uploadIds: readonly string[];
  readonly choices: ImportChoices;
}

/** What of an import stands in the address, so that it can be left and found again. */
interface ImportSearch {
  readonly job?: string;
  readonly uploads?: string;
  readonly names?: Names;
  readonly dates?: 'iso' | 'us';
}

/**
 * One import from files to rosters: hands the files over, starts the job, follows it. The job's id stands in the address of
 * the page: who leaves and comes back finds it where it is.
 */
export function useImportRun(districtId: string, schoolId: string | null): ImportRun {
  const { client, studio, upload } = useWorkspace();
  const queries = useQueryClient();
  const router = useRouter();
  const search: ImportSearch = useSearch({ strict: false });
  const [files, setFiles] = useState<readonly FileProgress[]>([]);
  const [ending, setEnding] = useState<AbortController | null>(null);
  const watched = useJob(districtId, search.job ?? null);

  function show(next: ImportSearch): void {
    const query = new URLSearchParams(
      Object.entries(next).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    ).toString();
    router.history.replace(`${router.state.location.pathname}${query === '' ? '' : `?${query}`}`);
  }

  async function begin({ uploadIds, choices }: StartedImport, mapping?: unknown): Promise<void> {
    const job = await client.imports.start({
      districtId,
      schoolId,
      uploadIds: [...uploadIds],
      names: choices.names,
      dateOrder: choices.dateOrder,
      ...(mapping === undefined ? {} : { mapping }),
    });
    queries.setQueryData(
      studio.jobs.get.queryOptions({ input: { districtId, jobId: job.id } }).queryKey,
      job,
    );
    show({ job: job.id, uploads: uploadIds.join(','), names: choices.names, dates: choices.dateOrder });
  }

  const send = useMutation({
    mutationFn: async (given: { readonly files: readonly File[]; readonly choices: ImportChoices }) => {
      const controller = new AbortController();
      setEnding(controller);
      setFiles(given.files.map(({ name, size }) => ({ name, size, fraction: 0 })));
      const uploadIds: string[] = [];
      try {
        for (const [index, file] of given.files.entries()) {
          const uploadId = await upload(districtId, file, {
            signal: controller.signal,
            onProgress: (fraction) =>
              setFiles((before) => before.map((one, at) => (at === index ? { ...one, fraction } : one))),
          });
          uploadIds.push(uploadId);
        }
        await begin({ uploadIds, choices: given.choices });
      } finally {
        setEnding(null);
        setFiles([]);
      }
    },
  });
  const again = useMutation({
    mutationFn: async (mapping: unknown) => {
      const uploadIds = search.uploads?.split(',') ?? [];
      await begin(
        { uploadIds, choices: { names: search.names ?? 'leaveOut', dateOrder: search.dates ?? 'us' } },
        mapping,
      );
    },
  });
  const stop = useMutation({
    mutationFn: async (jobId: string) => client.jobs.cancel({ districtId, jobId }),
  });
  const wasCancelled = send.error instanceof DOMException && send.error.name === 'AbortError';
  const errors = [wasCancelled ? null : send.error, again.error, stop.error, watched.error];
  return {
    files,
    job: watched.job,
    error: errors.find((error) => error !== null) ?? null,
    isStarting: send.isPending || again.isPending,
    start: (chosen, choices) => send.mutate({ files: chosen, choices }),
    startMapped: (mapping) => again.mutate(mapping),
    cancel: () => {
      ending?.abort();
      if (search.job !== undefined) stop.mutate(search.job);
    },
    reset: () => {
      send.reset();
      again.reset();
      stop.reset();
      show({});
    },
  };
}
