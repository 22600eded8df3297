import { allStatePolicies } from '@staffroom/knowledge';
import { Select, type Option } from '../../system/select.tsx';

const noState = 'none';

const states: readonly Option[] = allStatePolicies()
  .map(({ state, name }): Option => ({ id: state, label: name }))
  .toSorted((a, b) => (a.label < b.label ? -1 : 1));

export interface StateChoiceProps {
  readonly label: string;
  /** Two letters of the state; null where none is chosen. */
  readonly value: string | null;
  readonly onChange: (state: string | null) => void;
  /** What choosing no state means here. */
  readonly without: string;
  readonly description?: string;
  readonly className?: string;
}

/** A state whose published policy is known, or none. */
export function StateChoice({ value, onChange, without, ...rest }: StateChoiceProps) {
  return (
    <Select
      {...rest}
      options={[{ id: noState, label: without }, ...states]}
      value={value ?? noState}
      onChange={(id) => onChange(id === noState ? null : id)}
    />
  );
}
