import type { ReactNode } from 'react';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One of a few, as a row of buttons that are radio buttons to the keyboard. */
export function ChoiceRow<Value extends string>({
  name,
  title,
  choices,
  value,
  onChoose,
}: {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}): ReactNode {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-small text-soft">{title}</legend>
      <div className="flex flex-wrap gap-1">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="inline-flex min-h-9 min-w-9 cursor-pointer items-center justify-center rounded-control border border-edge bg-card px-2.5 text-body hover:bg-wash has-checked:border-transparent has-checked:bg-act has-checked:font-semibold has-checked:text-on-act has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
              className="hidden-text"
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
