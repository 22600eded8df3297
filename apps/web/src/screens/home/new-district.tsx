import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Form } from 'react-aria-components';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { TextField } from '../../system/text-field.tsx';
import { paths } from '../../workspace/paths.ts';
import { server } from '../../workspace/server.ts';
import { sessionKey } from '../../workspace/session.ts';

/** Adds a district and leads it, for whoever was not invited to one. */
export function NewDistrict() {
  const [name, setName] = useState('');
  const queries = useQueryClient();
  const router = useRouter();
  const create = useMutation({
    mutationFn: () => server.districts.create({ name, state: null }),
    onSuccess: async (district) => {
      await queries.invalidateQueries({ queryKey: sessionKey });
      router.history.push(paths.schools(district.id));
    },
  });
  return (
    <Card
      className="mt-6 max-w-lg"
      title="Start a district"
      lead="You lead it and can invite others. If your district is here already, ask its lead for an invitation instead."
    >
      <Form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate();
        }}
      >
        <TextField label="Name of the district" value={name} onChange={setName} isRequired />
        {create.isError && <ErrorState error={create.error} />}
        <Button type="submit" tone="primary" className="self-start" isPending={create.isPending}>
          Start the district
        </Button>
      </Form>
    </Card>
  );
}
