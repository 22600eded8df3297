import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Form } from 'react-aria-components';
import type { Journey } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Checkbox } from '../../system/checkbox.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { TextField } from '../../system/text-field.tsx';
import { useServer } from '../settings/use-server.ts';
import { useKeepJourney } from './use-journey.ts';

const formId = 'journey-launch';

/** Moves the day of the launch, and with it the days of what is not done. */
export function LaunchDialog({
  journey,
  onClose,
}: {
  readonly journey: Journey;
  readonly onClose: () => void;
}) {
  const { districtId, id: journeyId } = journey;
  const { server } = useServer();
  const { keepJourney } = useKeepJourney(districtId, journeyId);
  const [launchOn, setLaunchOn] = useState(journey.launchOn);
  const [movesDates, setMovesDates] = useState(true);
  const move = useMutation({
    mutationFn: () => server.journeys.change({ districtId, journeyId, launchOn, movesDates }),
    onSuccess: (whole) => {
      keepJourney(whole);
      onClose();
    },
  });
  return (
    <Dialog
      title="Move the launch"
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button tone="quiet" onPress={onClose}>
            Not now
          </Button>
          <Button
            type="submit"
            form={formId}
            tone="primary"
            isPending={move.isPending}
            isDisabled={launchOn === '' || launchOn === journey.launchOn}
          >
            Move it
          </Button>
        </>
      }
    >
      <Form
        id={formId}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          move.mutate();
        }}
      >
        <TextField label="Day of the launch" type="date" value={launchOn} onChange={setLaunchOn} isRequired />
        <Checkbox isSelected={movesDates} onChange={setMovesDates}>
          Move the days of everything that is not done by as much
        </Checkbox>
        {move.isError && <ErrorState error={move.error} title="The launch was not moved" />}
      </Form>
    </Dialog>
  );
}
