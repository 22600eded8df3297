import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { District } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { TextField } from '../../system/text-field.tsx';
import { paths } from '../../workspace/paths.ts';
import { sessionKey } from '../../workspace/session.ts';
import { useServer } from './use-server.ts';

/** Deletes the district and all of its data, after its name was written. */
export function DistrictRemoval({ district }: { readonly district: District }) {
  const { server } = useServer();
  const cache = useQueryClient();
  const router = useRouter();
  const [isAsking, setIsAsking] = useState(false);
  const [name, setName] = useState('');
  const remove = useMutation({
    mutationFn: () => server.districts.remove({ districtId: district.id, name }),
    onSuccess: async () => {
      setIsAsking(false);
      cache.clear();
      await cache.invalidateQueries({ queryKey: sessionKey });
      router.history.replace(paths.home());
    },
  });
  return (
    <Card
      title="Delete everything"
      lead="All schools, rosters, designs, links, people and files of the district. This cannot be taken back."
    >
      <Button tone="danger" icon="trash" onPress={() => setIsAsking(true)}>
        Delete the district
      </Button>
      <Dialog
        title={`Delete ${district.name}?`}
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        actions={
          <>
            <Button tone="quiet" onPress={() => setIsAsking(false)}>
              Keep it
            </Button>
            <Button
              tone="danger"
              isDisabled={name !== district.name}
              isPending={remove.isPending}
              onPress={() => remove.mutate()}
            >
              Delete everything
            </Button>
          </>
        }
      >
        <TextField
          label={`To be sure, write its name: ${district.name}`}
          value={name}
          onChange={setName}
          autoFocus
        />
        {remove.isError && (
          <div className="mt-4">
            <ErrorState error={remove.error} title="Nothing was deleted" />
          </div>
        )}
      </Dialog>
    </Card>
  );
}
