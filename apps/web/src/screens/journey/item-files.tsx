import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { FileTrigger } from 'react-aria-components';
import { largestJourneyFile, type Journey, type JourneyItem } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { IconButton } from '../../system/icon-button.tsx';
import { uploadTo } from '../../workspace/upload.ts';
import { fileSizeText } from '../import/file-size.ts';
import { useServer } from '../settings/use-server.ts';
import { useKeepJourney } from './use-journey.ts';

export interface ItemFilesProps {
  readonly journey: Journey;
  readonly item: JourneyItem;
  readonly mayEdit: boolean;
}

/** Files beside an item: attached, saved to the computer, taken away. */
export function ItemFiles({ journey: { districtId, id: journeyId }, item, mayEdit }: ItemFilesProps) {
  const { server } = useServer();
  const { keepItem } = useKeepJourney(districtId, journeyId);
  const [sent, setSent] = useState(0);
  const place = { districtId, journeyId, itemId: item.id };
  const attach = useMutation({
    mutationFn: async (file: File) => {
      setSent(0);
      const { uploadId, contentPath } = await server.journeys.beginFile({
        ...place,
        fileName: file.name,
        size: file.size,
      });
      await uploadTo(new URL(contentPath, globalThis.location.origin), file, { onProgress: setSent });
      return server.journeys.attach({ ...place, uploadId });
    },
    onSuccess: keepItem,
  });
  const detach = useMutation({
    mutationFn: (fileId: string) => server.journeys.detach({ ...place, fileId }),
    onSuccess: keepItem,
  });
  const failed = attach.isError ? attach : detach.isError ? detach : null;
  return (
    <section className="flex flex-col gap-2">
      <h3>Files</h3>
      {item.files.length === 0 ? (
        <p className="text-small text-soft">No file yet. One may have {fileSizeText(largestJourneyFile)}.</p>
      ) : (
        <ul aria-label="Files">
          {item.files.map((file) => (
            <li key={file.id} className="flex items-center justify-between gap-2 border-t border-line py-1.5">
              <span className="min-w-0">
                <a
                  href={`/api/v1/districts/${districtId}/journeys/${journeyId}/files/${file.id}`}
                  download={file.fileName}
                >
                  {file.fileName}
                </a>
                <span className="block text-small text-soft">
                  {fileSizeText(file.size)}, from {file.addedBy}
                </span>
              </span>
              {mayEdit && (
                <IconButton
                  label={`Take ${file.fileName} away`}
                  icon="trash"
                  size="sm"
                  onPress={() => detach.mutate(file.id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayEdit && (
        <FileTrigger
          onSelect={(chosen) => {
            const file = chosen?.item(0) ?? null;
            if (file !== null) attach.mutate(file);
          }}
        >
          <Button size="sm" icon="upload" className="self-start" isPending={attach.isPending}>
            {attach.isPending ? `Sending, ${Math.floor(sent * 100)}%` : 'Attach a file'}
          </Button>
        </FileTrigger>
      )}
      {failed !== null && <ErrorState error={failed.error} title="The file could not be changed" />}
    </section>
  );
}
