import { useMutation, useQuery } from '@tanstack/react-query';
import type { SchoolRecord } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Menu } from '../../system/menu.tsx';
import { showToast } from '../../system/toast.ts';
import { openDeviceStore } from '../../workspace/device/device-workspace.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { deviceDistrictId } from '../../workspace/workspace.ts';
import { saveStudioFile } from './save-file.ts';

/** How many schools the menu names; a device rarely keeps more than a handful. */
const mostNamed = 100;

/** Saves a school with its designs as a file, after asking which where there are several. */
export function SaveSchool() {
  const { studio } = useWorkspace();
  const schools = useQuery(
    studio.schools.list.queryOptions({ input: { districtId: deviceDistrictId, limit: mostNamed } }),
  );
  const save = useMutation({ mutationFn: saveFile, onError: ({ message }) => sayFailed(message) });
  const items = schools.data?.items.filter(({ latestRosterId }) => latestRosterId !== null) ?? [];
  const [only, ...others] = items;
  if (others.length === 0)
    return (
      <Button
        icon="download"
        isDisabled={only === undefined}
        isPending={save.isPending}
        onPress={() => only !== undefined && save.mutate(only)}
      >
        Save a file
      </Button>
    );
  return (
    <Menu
      label="Which school to save"
      groups={[{ entries: items.map(({ id, name }) => ({ id, label: name, icon: 'file' })) }]}
      onAction={(id) => {
        const school = items.find((item) => item.id === id);
        if (school !== undefined) save.mutate(school);
      }}
    >
      <Button icon="download" isPending={save.isPending}>
        Save a file
      </Button>
    </Menu>
  );
}

async function saveFile({ id, name }: SchoolRecord): Promise<void> {
  const store = await openDeviceStore();
  const said: string[] = [];
  const isSaved = await saveStudioFile(`${name}.staffroom`, async () => {
    const { notes, ...file } = await store.fileOf(id);
    said.push(...notes);
    return file;
  });
  if (isSaved)
    showToast({
      title: `${name} was saved.`,
      tone: said.length === 0 ? 'good' : 'eye',
      ...(said.length === 0 ? {} : { text: said.join(' ') }),
    });
}

function sayFailed(message: string): void {
  showToast({ title: 'The file was not saved.', text: message, tone: 'bad' });
}
