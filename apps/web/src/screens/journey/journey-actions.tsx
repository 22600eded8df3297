import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { Journey, JourneyItem } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Menu, type MenuEntry } from '../../system/menu.tsx';
import { problemText } from '../../system/problem-text.ts';
import { showToast } from '../../system/toast.ts';
import { useStudioPlace } from '../../shell/studio-place.ts';
import { useAllows } from '../../workspace/session.ts';
import { saveBlob } from '../../workspace/device/save-blob.ts';
import { useServer } from '../settings/use-server.ts';
import { LaunchDialog } from './launch-dialog.tsx';
import { useKeepJourney } from './use-journey.ts';

export interface JourneyActionsProps {
  readonly journey: Journey;
  readonly items: readonly JourneyItem[];
  readonly mayEdit: boolean;
}

/** What can be done with the whole journey: write it as files, print it, move its launch, remove it. */
export function JourneyActions({ journey, items, mayEdit }: JourneyActionsProps) {
  const { districtId, schoolId } = journey;
  const place = useStudioPlace(districtId);
  const name = place.school?.name ?? place.districtName;
  const mayRemove = useAllows('journey.remove', districtId, schoolId);
  const mayReadRosters = useAllows('roster.read', districtId, schoolId);
  const { server } = useServer();
  const [asked, setAsked] = useState<'launch' | 'remove' | null>(null);
  const write = useMutation({
    mutationFn: async (kind: 'xlsx' | 'ics') => {
      const files = await import('./journey-files.ts');
      if (kind === 'ics')
        return files.calendarFile(journey, items, {
          name,
          stamp: new Date().toISOString(),
          address: globalThis.location.href,
        });
      const measures =
        journey.designId === null || !mayReadRosters
          ? []
          : (await server.journeys.fidelity({ districtId, journeyId: journey.id })).measures;
      return files.workbookFile(journey, items, measures, name);
    },
    onSuccess: ({ content, fileName }) => saveBlob(content, fileName),
    onError: (error) => {
      const { title, detail } = problemText(error);
      showToast({ title, text: detail, tone: 'bad' });
    },
  });
  const more: readonly MenuEntry[] = [
    ...(mayEdit ? [{ id: 'launch', label: 'Move the launch', icon: 'move' as const }] : []),
    ...(mayRemove
      ? [{ id: 'remove', label: 'Remove the journey', icon: 'trash' as const, tone: 'danger' as const }]
      : []),
  ];
  return (
    <>
      <Menu
        label="Export"
        groups={[
          {
            entries: [
              { id: 'xlsx', label: 'Spreadsheet', description: 'Everything, as .xlsx', icon: 'table' },
              {
                id: 'ics',
                label: 'Calendar',
                description: 'What is due, as .ics with alarms',
                icon: 'download',
              },
              { id: 'print', label: 'Print', icon: 'print' },
            ],
          },
        ]}
        onAction={(id) => {
          if (id === 'print') globalThis.print();
          else write.mutate(id === 'ics' ? 'ics' : 'xlsx');
        }}
      >
        <Button icon="download" isPending={write.isPending}>
          Export
        </Button>
      </Menu>
      {more.length > 0 && (
        <Menu
          label="More"
          placement="bottom end"
          groups={[{ entries: more }]}
          onAction={(id) => setAsked(id === 'launch' ? 'launch' : 'remove')}
        >
          <Button icon="more">More</Button>
        </Menu>
      )}
      {asked === 'launch' && <LaunchDialog journey={journey} onClose={() => setAsked(null)} />}
      {asked === 'remove' && <RemoveDialog journey={journey} onClose={() => setAsked(null)} />}
    </>
  );
}

function RemoveDialog({ journey, onClose }: { readonly journey: Journey; readonly onClose: () => void }) {
  const { districtId, id: journeyId } = journey;
  const { server } = useServer();
  const { forget } = useKeepJourney(districtId, journeyId);
  const remove = useMutation({
    mutationFn: () => server.journeys.remove({ districtId, journeyId }),
    onSuccess: forget,
  });
  return (
    <Dialog
      title="Remove the journey?"
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button tone="quiet" onPress={onClose}>
            Keep it
          </Button>
          <Button tone="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
            Remove it
          </Button>
        </>
      }
    >
      <p>Its days, owners, notes and files go with it, for everybody. Export it first to keep a copy.</p>
      {remove.isError && <ErrorState error={remove.error} title="It was not removed" />}
    </Dialog>
  );
}
