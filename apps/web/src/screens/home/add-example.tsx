import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { LevelSchema } from '@staffroom/school';
import { Button } from '../../system/button.tsx';
import { Menu } from '../../system/menu.tsx';
import { problemText } from '../../system/problem-text.ts';
import { showToast } from '../../system/toast.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { levelNames } from './school-list.ts';
import { schoolAddress, useWishedModel } from './wished-model.ts';

/** Adds a made-up school of a level to try things on. */
export function AddExample({ districtId }: { readonly districtId: string }) {
  const { client, studio } = useWorkspace();
  const queries = useQueryClient();
  const router = useRouter();
  const wish = useWishedModel();
  const add = useMutation({
    mutationFn: (level: 'elementary' | 'middle' | 'high') => client.schools.addExample({ districtId, level }),
    onSuccess: async (school) => {
      await queries.invalidateQueries({ queryKey: studio.schools.key() });
      router.history.push(schoolAddress(districtId, school.id, wish));
    },
    onError: (error) =>
      showToast({
        title: 'The example could not be added',
        text: problemText(error).detail,
        tone: 'bad',
      }),
  });
  return (
    <Menu
      label="Add an example school"
      placement="bottom end"
      onAction={(id) => {
        const level = LevelSchema.safeParse(id);
        if (level.success) add.mutate(level.data);
      }}
      groups={[
        {
          entries: LevelSchema.options.map((level) => ({
            id: level,
            label: `${levelNames[level]} school`,
            description: 'Made from published statistics; nobody in it is real',
          })),
        },
      ]}
    >
      <Button tone="quiet" icon="add" isPending={add.isPending}>
        Add an example school
      </Button>
    </Menu>
  );
}
