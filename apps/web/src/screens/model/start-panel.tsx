import { Button } from '../../system/button.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { RadioGroup } from '../../system/radio-group.tsx';
import { Switch } from '../../system/switch.tsx';
import { TextField } from '../../system/text-field.tsx';
import { StateChoice } from '../policy/state-choice.tsx';
import type { Effort } from './design-start.ts';

const efforts: readonly { readonly id: Effort; readonly label: string; readonly description: string }[] = [
  { id: 'quick', label: 'Quick', description: 'A first look, in seconds' },
  { id: 'standard', label: 'Standard', description: 'Enough for most schools' },
  { id: 'thorough', label: 'Thorough', description: 'For the last students out of place; minutes' },
  {
    id: 'wallClock',
    label: 'Until I stop it',
    description: 'You watch it and stop it, at most an hour; not reproducible',
  },
];

export interface StartPanelProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly state: string | null;
  readonly onState: (state: string | null) => void;
  readonly effort: Effort;
  readonly onEffort: (effort: Effort) => void;
  readonly useAverages: boolean;
  readonly onUseAverages: (use: boolean) => void;
  /** Whether some pay is unknown, so that averages would change anything. */
  readonly isPayUnknown: boolean;
  /** Why it cannot begin yet; null where it can. */
  readonly obstacle: string | null;
  readonly isStarting: boolean;
  readonly error: unknown;
  readonly onStart: () => void;
}

/** What a design asks beside the model: policy, effort, a name; and the button that begins it. */
export function StartPanel(props: StartPanelProps) {
  return (
    <div className="flex flex-col gap-4">
      <TextField label="Name of the design" value={props.name} onChange={props.onName} isRequired />
      <StateChoice
        label="State policy"
        without="Check no state’s policy"
        value={props.state}
        onChange={props.onState}
        description="Its published rules are read on the design. Never a legal verdict."
      />
      <RadioGroup
        label="How hard to search"
        options={efforts}
        value={props.effort}
        onChange={props.onEffort}
      />
      {props.isPayUnknown && (
        <Switch isSelected={props.useAverages} onChange={props.onUseAverages}>
          Use published averages where pay is not known
        </Switch>
      )}
      {props.obstacle !== null && (
        <p role="status" className="text-small text-soft">
          {props.obstacle}
        </p>
      )}
      {props.error !== null && <ErrorState error={props.error} title="The design could not be started" />}
      <Button
        tone="primary"
        size="lg"
        isDisabled={props.obstacle !== null}
        isPending={props.isStarting}
        onPress={props.onStart}
      >
        Design
      </Button>
    </div>
  );
}
