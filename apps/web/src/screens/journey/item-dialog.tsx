import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Form } from 'react-aria-components';
import type { Journey, JourneyItem } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { useServer } from '../settings/use-server.ts';
import { ItemAbout } from './item-about.tsx';
import { ItemFields } from './item-fields.tsx';
import { ItemFiles } from './item-files.tsx';
import { changesOf, formOf, mergedForm } from './item-form.ts';
import { ItemHistory } from './item-history.tsx';
import { kindNames, stageNames } from './journey-words.ts';
import { MilestoneMeasures } from './milestone-measures.tsx';
import { useKeepJourney } from './use-journey.ts';

export interface ItemDialogProps {
  readonly journey: Journey;
  readonly item: JourneyItem;
  /** Every item of the journey. */
  readonly items: readonly JourneyItem[];
  readonly mayEdit: boolean;
  readonly onClose: () => void;
  /** Shows another item in place of this one. */
  readonly onOpen: (item: JourneyItem) => void;
}

const formId = 'journey-item';

/** Everything of an item: what is planned, its files, what others know of it, and who changed what. */
export function ItemDialog({ journey, item, items, mayEdit, onClose, onOpen }: ItemDialogProps) {
  const { districtId, id: journeyId } = journey;
  const { server } = useServer();
  const { keepItem, forget } = useKeepJourney(districtId, journeyId);
  // What the form was filled from: what others change meanwhile is told when it is saved.
  const [filledFrom, setFilledFrom] = useState(item);
  const [form, setForm] = useState(formOf(item));
  const changes = changesOf(filledFrom, form);
  const isChanged = Object.keys(changes).length > 0;
  const refill = (from: JourneyItem): void => {
    setFilledFrom(from);
    setForm(formOf(from));
  };
  const save = useMutation({
    mutationFn: () =>
      server.journeys.changeItem({
        districtId,
        journeyId,
        itemId: item.id,
        revision: filledFrom.revision,
        changes,
      }),
    onSuccess: (saved) => {
      keepItem(saved);
      onClose();
    },
    onError: () => void forget(),
  });
  return (
    <Dialog
      title={item.title}
      size="lg"
      isOpen
      isHeld={isChanged}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      actions={
        mayEdit ? (
          <>
            <Button tone="quiet" onPress={onClose}>
              {isChanged ? 'Do not save' : 'Close'}
            </Button>
            <Button
              type="submit"
              form={formId}
              tone="primary"
              isDisabled={!isChanged}
              isPending={save.isPending}
            >
              Save
            </Button>
          </>
        ) : undefined
      }
    >
      <p className="mb-3 text-small text-soft">
        {stageNames[item.stage]} · {kindNames[item.kind]}
      </p>
      <div className="grid gap-6 md:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-5">
          <Form
            id={formId}
            className="flex flex-col gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              save.mutate();
            }}
          >
            <ItemFields districtId={districtId} form={form} isReadOnly={!mayEdit} onChange={setForm} />
            {save.isError && (
              <>
                <ErrorState error={save.error} title="This was not saved" />
                {item.revision !== filledFrom.revision && (
                  <div className="flex flex-wrap gap-2">
                    <Button
                      onPress={() => {
                        setForm(mergedForm(item, filledFrom, form));
                        setFilledFrom(item);
                        save.reset();
                      }}
                    >
                      Keep what I typed
                    </Button>
                    <Button
                      tone="quiet"
                      onPress={() => {
                        refill(item);
                        save.reset();
                      }}
                    >
                      Show it as it is now
                    </Button>
                  </div>
                )}
              </>
            )}
          </Form>
          <ItemFiles journey={journey} item={item} mayEdit={mayEdit} />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <ItemAbout item={item} items={items} onOpen={onOpen} />
          <MilestoneMeasures journey={journey} milestoneId={item.milestoneId} />
          <ItemHistory journey={journey} item={item} mayEdit={mayEdit} onUndone={refill} />
        </div>
      </div>
    </Dialog>
  );
}
