import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Form } from 'react-aria-components';
import type { Journey, JourneyItem, JourneyStage } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { TextField } from '../../system/text-field.tsx';
import { useServer } from '../settings/use-server.ts';
import { stageNames } from './journey-words.ts';
import { useKeepJourney } from './use-journey.ts';

export interface AddItemProps {
  readonly journey: Journey;
  readonly stage: JourneyStage;
  readonly onAdded: (item: JourneyItem) => void;
}

/** Adds an item of one's own to a stage. */
export function AddItem({ journey: { districtId, id: journeyId }, stage, onAdded }: AddItemProps) {
  const { server } = useServer();
  const { keepItem } = useKeepJourney(districtId, journeyId);
  const [title, setTitle] = useState('');
  const [isAdding, setIsAdding] = useState(false);
  const add = useMutation({
    mutationFn: () => server.journeys.addItem({ districtId, journeyId, stage, title }),
    onSuccess: (item) => {
      keepItem(item);
      setTitle('');
      setIsAdding(false);
      onAdded(item);
    },
  });
  if (!isAdding)
    return (
      <Button
        size="sm"
        tone="quiet"
        icon="add"
        className="mt-2 print:hidden"
        onPress={() => setIsAdding(true)}
      >
        Add to {stageNames[stage]}
      </Button>
    );
  return (
    <Form
      className="mt-2 flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <TextField
        label={`What else has to be done in ${stageNames[stage]}`}
        value={title}
        onChange={setTitle}
        isRequired
        maxLength={300}
        autoFocus
        className="min-w-56 flex-1"
      />
      <Button type="submit" tone="primary" isPending={add.isPending} isDisabled={title.trim() === ''}>
        Add
      </Button>
      <Button tone="quiet" onPress={() => setIsAdding(false)}>
        Not now
      </Button>
      {add.isError && <ErrorState error={add.error} title="The item was not added" />}
    </Form>
  );
}
