import { Label, Radio, RadioGroup as AriaRadioGroup, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { fieldStyle } from './field-style.ts';
import type { Option } from './select.tsx';

export interface RadioGroupProps<Id extends string> {
  readonly label: string;
  readonly description?: string | undefined;
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly orientation?: 'vertical' | 'horizontal';
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** One of a few, all in sight, each with what it means. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, description, options, value, onChange, orientation = 'vertical' } = props;
  return (
    <AriaRadioGroup
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option !== undefined) onChange(option.id);
      }}
      orientation={orientation}
      isDisabled={props.isDisabled ?? false}
      className={classNames(fieldStyle.group, 'gap-2', props.className)}
    >
      <Label className={fieldStyle.label}>{label}</Label>
      {description !== undefined && (
        <Text slot="description" className={fieldStyle.description}>
          {description}
        </Text>
      )}
      <div
        className={classNames('flex gap-2', orientation === 'vertical' ? 'flex-col' : 'flex-wrap gap-x-5')}
      >
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            className="group flex cursor-pointer items-start gap-2.5 text-body data-disabled:cursor-default data-disabled:opacity-50"
          >
            <span className="mt-px grid size-[18px] shrink-0 place-items-center rounded-full border border-edge bg-raised group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-focus group-data-selected:border-act">
              <span className="size-2.5 scale-0 rounded-full bg-act transition-transform group-data-selected:scale-100" />
            </span>
            <span>
              {option.label}
              {option.description !== undefined && (
                <span className="block text-small text-soft">{option.description}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
