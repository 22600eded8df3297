import { lazy, Suspense, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Form } from 'react-aria-components';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { TextField } from '../../system/text-field.tsx';
import { paths } from '../../workspace/paths.ts';
import { server } from '../../workspace/server.ts';
import { sessionKey } from '../../workspace/session.ts';
import { useWishedModel, wishing } from './wished-model.ts';

/** Knows every state's policy, which most who come by here do not need. */
const StateChoice = lazy(async () => ({
  default: (await import('../policy/state-choice.tsx')).StateChoice,
}));

/** Adds a district and leads it, for whoever was not invited to one. */
export function NewDistrict() {
  const [name, setName] = useState('');
  const [state, setState] = useState<string | null>(null);
  const queries = useQueryClient();
  const router = useRouter();
  const wish = useWishedModel();
  const create = useMutation({
    mutationFn: () => server.districts.create({ name, state }),
    onSuccess: async (district) => {
      await queries.invalidateQueries({ queryKey: sessionKey });
      router.history.push(wishing(paths.schools(district.id), wish));
    },
  });
  return (
    <Card
      title="Start a district"
      lead="You lead it: you import rosters, invite others and say what they may do."
    >
      <Form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate();
        }}
      >
        <TextField label="Name of the district" value={name} onChange={setName} isRequired />
        <Suspense fallback={<Skeleton label="the states" lines={2} />}>
          <StateChoice
            label="State"
            without="Not in the list, or not yet"
            description="Its published staffing rules are read on your designs."
            value={state}
            onChange={setState}
          />
        </Suspense>
        {create.isError && <ErrorState error={create.error} title="The district was not started" />}
        <Button type="submit" tone="primary" className="self-start" isPending={create.isPending}>
          Start the district
        </Button>
      </Form>
    </Card>
  );
}
