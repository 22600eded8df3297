import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { District, Names } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { NumberField } from '../../system/number-field.tsx';
import { RadioGroup } from '../../system/radio-group.tsx';
import { TextField } from '../../system/text-field.tsx';
import { showToast } from '../../system/toast.ts';
import { StateChoice } from '../policy/state-choice.tsx';
import { sessionKey } from '../../workspace/session.ts';
import { useServer } from './use-server.ts';

const usualRetention = 365;

/** The district's name and state, what happens to names of people, and how long rosters are kept. */
export function PrivacyForm({ district }: { readonly district: District }) {
  const { server, queries } = useServer();
  const cache = useQueryClient();
  const [name, setName] = useState(district.name);
  const [state, setState] = useState(district.state);
  const [names, setNames] = useState<Names>(district.names);
  const [days, setDays] = useState<number | null>(district.retentionDays);
  const save = useMutation({
    mutationFn: () =>
      server.districts.change({
        districtId: district.id,
        name: name.trim(),
        state,
        names,
        retentionDays: days,
      }),
    onSuccess: async (next) => {
      cache.setQueryData(
        queries.districts.get.queryOptions({ input: { districtId: district.id } }).queryKey,
        next,
      );
      await cache.invalidateQueries({ queryKey: sessionKey });
      showToast({ title: 'Saved', tone: 'good' });
    },
  });
  return (
    <Card title="The district and its rosters">
      <div className="flex flex-col gap-6">
        <TextField label="Name of the district" value={name} onChange={setName} className="max-w-md" />
        <StateChoice
          label="State"
          without="Not known"
          description="Its published staffing rules are read on designs of schools that name no state themselves."
          value={state}
          onChange={setState}
          className="max-w-md"
        />
        <RadioGroup
          label="Names of people in rosters"
          options={[
            {
              id: 'leaveOut',
              label: 'Leave names out',
              description: 'Every import keeps ids only. Schools cannot change this.',
            },
            {
              id: 'keep',
              label: 'Keep names unless the import says otherwise',
              description: 'They are shown to the design team of the school, never in anything shared.',
            },
          ]}
          value={names}
          onChange={setNames}
        />
        <div className="flex flex-col gap-3">
          <RadioGroup
            label="How long rosters are kept"
            options={[
              { id: 'days', label: 'Delete them, with the designs made from them, after some days' },
              { id: 'forever', label: 'Keep them until somebody removes them' },
            ]}
            value={days === null ? 'forever' : 'days'}
            onChange={(chosen) => setDays(chosen === 'forever' ? null : (days ?? usualRetention))}
          />
          {days !== null && (
            <NumberField
              label="Days after the import"
              unit="days"
              minValue={1}
              maxValue={3650}
              value={days}
              onChange={(value) => setDays(Number.isNaN(value) ? usualRetention : value)}
              className="ml-7"
            />
          )}
        </div>
        {save.isError && <ErrorState error={save.error} title="The settings were not saved" />}
        <Button
          tone="primary"
          className="self-start"
          isPending={save.isPending}
          isDisabled={name.trim() === ''}
          onPress={() => save.mutate()}
        >
          Save
        </Button>
      </div>
    </Card>
  );
}
