import { useQuery } from '@tanstack/react-query';
import { JourneyItemStatusSchema } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Checkbox } from '../../system/checkbox.tsx';
import { Menu } from '../../system/menu.tsx';
import { Select } from '../../system/select.tsx';
import { TextField } from '../../system/text-field.tsx';
import { useAllows, useSession } from '../../workspace/session.ts';
import { useServer } from '../settings/use-server.ts';
import { remindChoices, type ItemForm } from './item-form.ts';
import { remindText, statusNames } from './journey-words.ts';

export interface ItemFieldsProps {
  readonly districtId: string;
  readonly form: ItemForm;
  readonly isReadOnly: boolean;
  readonly onChange: (form: ItemForm) => void;
}

const statusChoices = JourneyItemStatusSchema.options.map((id) => ({ id, label: statusNames[id] }));

/** What people plan of an item. */
export function ItemFields({ districtId, form, isReadOnly, onChange }: ItemFieldsProps) {
  const { mode } = useSession();
  const set = (changes: Partial<ItemForm>): void => onChange({ ...form, ...changes });
  return (
    <>
      <TextField
        label="Title"
        value={form.title}
        onChange={(title) => set({ title })}
        isRequired
        isReadOnly={isReadOnly}
        maxLength={300}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <Select
          label="Status"
          options={statusChoices}
          value={form.status}
          onChange={(status) => set({ status })}
          isDisabled={isReadOnly}
        />
        <TextField
          label="Begins"
          type="date"
          value={form.beginsOn}
          onChange={(beginsOn) => set({ beginsOn })}
          isReadOnly={isReadOnly}
        />
        <TextField
          label="Due"
          type="date"
          value={form.dueOn}
          onChange={(dueOn) => set({ dueOn })}
          isReadOnly={isReadOnly}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Owner"
          value={form.ownerName}
          onChange={(ownerName) => set({ ownerName })}
          isReadOnly={isReadOnly}
          maxLength={120}
        />
        <TextField
          label="Their e-mail address"
          type="email"
          value={form.ownerEmail}
          onChange={(ownerEmail) => set({ ownerEmail })}
          isReadOnly={isReadOnly}
        />
      </div>
      {!isReadOnly && <MemberMenu districtId={districtId} onChoose={set} />}
      <fieldset className="min-w-0">
        <legend className="text-small font-medium">Remind the owner</legend>
        <div className="mt-1.5 flex flex-wrap gap-x-4 gap-y-2">
          {[...new Set([...remindChoices, ...form.remindDays])].map((days) => (
            <Checkbox
              key={days}
              isSelected={form.remindDays.includes(days)}
              isReadOnly={isReadOnly}
              onChange={(isSelected) =>
                set({
                  remindDays: isSelected
                    ? [...form.remindDays, days]
                    : form.remindDays.filter((other) => other !== days),
                })
              }
            >
              {remindText(days)}
            </Checkbox>
          ))}
        </div>
        <p className="mt-1.5 text-small text-soft">
          {mode === 'server'
            ? 'By mail to their address, and as alarms in the calendar file.'
            : 'As alarms in the calendar file; mails are sent where Staffroom runs as a server.'}
        </p>
      </fieldset>
      <TextField
        label="Notes"
        lines={4}
        value={form.notes}
        onChange={(notes) => set({ notes })}
        isReadOnly={isReadOnly}
        maxLength={10_000}
      />
    </>
  );
}

/** Takes name and address of somebody of the district. */
function MemberMenu({
  districtId,
  onChoose,
}: {
  readonly districtId: string;
  readonly onChoose: (owner: Pick<ItemForm, 'ownerName' | 'ownerEmail'>) => void;
}) {
  const { queries } = useServer();
  const mayRead = useAllows('members.read', districtId, null);
  const members = useQuery({
    ...queries.members.list.queryOptions({ input: { districtId, limit: 200 } }),
    enabled: mayRead,
  });
  // Somebody with two roles stands in the list twice.
  const found = [...Map.groupBy(members.data?.items ?? [], ({ userId }) => userId).values()].flatMap(
    ([member]) => (member === undefined ? [] : [member]),
  );
  if (found.length === 0) return null;
  return (
    <Menu
      label="People of the district"
      groups={[
        {
          entries: found.map(({ userId, name, email }) => ({ id: userId, label: name, description: email })),
        },
      ]}
      onAction={(id) => {
        const member = found.find(({ userId }) => userId === id);
        if (member !== undefined) onChoose({ ownerName: member.name, ownerEmail: member.email });
      }}
    >
      <Button size="sm" className="self-start">
        Choose somebody of the district
      </Button>
    </Menu>
  );
}
