import { useState } from 'react';
import { Checkbox } from '../../system/checkbox.tsx';
import { NumberField } from '../../system/number-field.tsx';
import { RadioGroup } from '../../system/radio-group.tsx';
import { SearchField } from '../../system/search-field.tsx';
import { Select } from '../../system/select.tsx';
import { Switch } from '../../system/switch.tsx';
import { TextField } from '../../system/text-field.tsx';

/** Everything one types into or chooses from. */
export function StyleFields() {
  const [search, setSearch] = useState('');
  const [effort, setEffort] = useState<'quick' | 'standard'>('standard');
  const [names, setNames] = useState<'keep' | 'leaveOut'>('leaveOut');
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField label="Name of the design" description="You find it by this." defaultValue="Scenario B" />
      <TextField
        label="E-mail"
        type="email"
        defaultValue="ana@riverbend"
        isInvalid
        errorMessage="This is no e-mail address. Maybe the end is missing, such as .edu."
      />
      <NumberField label="Students a team" unit="students" defaultValue={104} minValue={40} maxValue={160} />
      <Select
        label="Effort"
        options={[
          { id: 'quick', label: 'Quick', description: 'Seconds; for looking around' },
          { id: 'standard', label: 'Standard', description: 'Half a minute' },
        ]}
        value={effort}
        onChange={setEffort}
      />
      <SearchField label="Search students" value={search} onChange={setSearch} />
      <TextField label="Reason" lines={2} placeholder="Why this stays so" />
      <RadioGroup
        label="Names"
        options={[
          { id: 'leaveOut', label: 'Leave names out', description: 'Ids only; names are never stored.' },
          { id: 'keep', label: 'Keep names' },
        ]}
        value={names}
        onChange={setNames}
      />
      <div className="flex flex-col gap-3">
        <Checkbox defaultSelected>Keep siblings together</Checkbox>
        <Checkbox isIndeterminate>Some students</Checkbox>
        <Checkbox isDisabled>Not possible here</Checkbox>
        <Switch defaultSelected description="Where pay is not in your files">
          Use published averages
        </Switch>
      </div>
    </div>
  );
}
