import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import type { Names } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { Icon } from '../../system/icon.tsx';
import { IconButton } from '../../system/icon-button.tsx';
import { RadioGroup } from '../../system/radio-group.tsx';
import { useSession } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { fileSizeText, oversized } from './file-size.ts';
import type { ImportChoices } from './import-run.ts';

export interface FileChooserProps {
  readonly districtId: string;
  readonly onImport: (files: readonly File[], choices: ImportChoices) => void;
}

const accepted = ['.zip', '.csv', '.txt', '.tsv', '.xlsx', '.yaml', '.yml', '.staffroom'];

/** Chooses files by dropping them or with a button, and what happens to names and dates in them. */
export function FileChooser({ districtId, onImport }: FileChooserProps) {
  const { serverQueries, mode } = useWorkspace();
  const { limits } = useSession();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [names, setNames] = useState<Names | null>(null);
  const [dateOrder, setDateOrder] = useState<'iso' | 'us'>('us');
  const district = useQuery({
    ...(serverQueries?.districts.get.queryOptions({ input: { districtId } }) ?? {
      queryKey: ['no district'],
      queryFn: () => null,
    }),
    enabled: serverQueries !== null,
  });
  const isNamesFixed = district.data?.names === 'leaveOut';
  const chosenNames = isNamesFixed ? 'leaveOut' : (names ?? district.data?.names ?? 'keep');
  const add = (more: readonly File[]) =>
    setFiles((before) => [...before.filter(({ name }) => !more.some((file) => file.name === name)), ...more]);
  const tooLarge = mode === 'device' ? [] : oversized(files, limits.uploadBytes);

  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1.6fr)_minmax(280px,1fr)]">
      <div className="min-w-0">
        <DropZone
          aria-label="Files of a roster"
          getDropOperation={() => 'copy'}
          onDrop={async (event) => {
            const dropped = event.items.filter((item) => isFileDropItem(item));
            add(await Promise.all(dropped.map((item) => item.getFile())));
          }}
          className="flex min-h-56 flex-col items-center justify-center gap-3 rounded-card border-2 border-dashed border-edge bg-card p-6 text-center data-drop-target:border-design data-drop-target:bg-wash"
        >
          <span className="text-soft">
            <Icon name="upload" size={28} />
          </span>
          <Text slot="label" className="text-read">
            Drop the files of a roster here
          </Text>
          <FileTrigger
            allowsMultiple
            acceptedFileTypes={accepted}
            onSelect={(list) => add([...(list ?? [])])}
          >
            <Button>Choose files</Button>
          </FileTrigger>
          <p className="max-w-md text-small text-soft">
            A OneRoster or School Data Sync zip, or a spreadsheet (.xlsx, .csv). Side files such as staff.csv,
            students.csv, rules.yaml or finance.yaml may come along, in the zip or beside it.
          </p>
        </DropZone>
        {files.length > 0 && (
          <ul className="mt-3 rounded-card border border-line bg-card" aria-label="Chosen files">
            {files.map((file) => (
              <li
                key={file.name}
                className="flex items-center justify-between gap-3 border-t border-line px-4 py-2 first:border-t-0"
              >
                <span className="flex min-w-0 items-center gap-2">
                  <span className="text-soft">
                    <Icon name="file" size={16} />
                  </span>
                  <span className="truncate">{file.name}</span>
                </span>
                <span className="flex items-center gap-2 text-small text-soft">
                  {fileSizeText(file.size)}
                  <IconButton
                    label={`Leave out ${file.name}`}
                    icon="close"
                    size="sm"
                    onPress={() => setFiles(files.filter(({ name }) => name !== file.name))}
                  />
                </span>
              </li>
            ))}
          </ul>
        )}
        {tooLarge.length > 0 && (
          <p role="alert" className="mt-3 text-bad">
            {tooLarge.join(', ')} {tooLarge.length === 1 ? 'is' : 'are'} larger than the{' '}
            {fileSizeText(limits.uploadBytes)} that this server takes. Maybe zip the files, or export fewer
            years.
          </p>
        )}
        <Button
          tone="primary"
          size="lg"
          className="mt-4"
          isDisabled={files.length === 0 || tooLarge.length > 0}
          onPress={() => onImport(files, { names: chosenNames, dateOrder })}
        >
          {files.length < 2 ? 'Import' : `Import ${files.length} files`}
        </Button>
      </div>
      <Card title="Before anything is stored" className="lg:row-span-2">
        <div className="flex flex-col gap-5">
          <RadioGroup
            label="Names of people"
            description={
              isNamesFixed ? 'Your district leaves names out; this cannot be changed here.' : undefined
            }
            isDisabled={isNamesFixed}
            options={[
              {
                id: 'leaveOut',
                label: 'Leave names out',
                description: 'Only ids are kept. Names in the files are dropped before anything is stored.',
              },
              {
                id: 'keep',
                label: 'Keep names',
                description:
                  mode === 'device'
                    ? 'They stay in this browser and help you to recognise people.'
                    : 'They are stored with the roster and shown to its design team, never in anything shared.',
              },
            ]}
            value={chosenNames}
            onChange={setNames}
          />
          <RadioGroup
            label="Dates such as 03/04/2027 mean"
            orientation="horizontal"
            options={[
              { id: 'us', label: 'March 4' },
              { id: 'iso', label: 'Not used; dates are 2027-03-04' },
            ]}
            value={dateOrder}
            onChange={setDateOrder}
          />
        </div>
      </Card>
    </div>
  );
}
