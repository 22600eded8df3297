import { useHub } from '../../../site/hub.ts';
import { control, FieldLabel, FieldNotes, useField } from './field.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
  readonly choices: readonly Choice[];
  /** What stands first and chooses nothing. */
  readonly nothing?: string;
}

/** A field with a list to choose from. */
export function ChoiceField({
  name,
  label,
  hint = '',
  isOptional = false,
  choices,
  nothing,
}: ChoiceFieldProps) {
  const { text } = useHub();
  const { id, value, problem, aria } = useField(name, hint);
  return (
    <div>
      <FieldLabel htmlFor={id} label={label} isOptional={isOptional} />
      <select
        id={id}
        name={name}
        defaultValue={value}
        {...(isOptional ? {} : { 'aria-required': true })}
        {...aria}
        className={control}
      >
        <option value="">{nothing ?? text.connect.choose}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <FieldNotes id={id} hint={hint} problem={problem} />
    </div>
  );
}

/** A few choices that all stand there. */
export function RadioField({ name, label, hint = '', choices }: Omit<ChoiceFieldProps, 'nothing'>) {
  const { id, value, problem, aria } = useField(name, hint);
  return (
    <fieldset className="m-0 border-0 p-0" {...aria}>
      <legend className="font-semibold">{label}</legend>
      <div className="mt-1 flex flex-wrap gap-x-6">
        {choices.map((choice, index) => (
          <label key={choice.value} className="inline-flex min-h-11 items-center gap-2.5">
            <input
              {...(index === 0 ? { id } : {})}
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={choice.value === value}
              className="size-5 accent-act"
            />
            {choice.label}
          </label>
        ))}
      </div>
      <FieldNotes id={id} hint={hint} problem={problem} />
    </fieldset>
  );
}
