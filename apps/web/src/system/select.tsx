import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { fieldStyle } from './field-style.ts';
import { Icon } from './icon.tsx';
import { popoverStyle } from './popover-style.ts';

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly description?: string | undefined;
}

export interface SelectProps<Id extends string> {
  readonly label: string;
  /** Leaves the label to readers of the screen, where the place says what is chosen. */
  readonly isLabelHidden?: boolean;
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly description?: string | undefined;
  readonly errorMessage?: string | undefined;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** One of a list. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, isLabelHidden = false, options, value, onChange, description, errorMessage } = props;
  return (
    <AriaSelect
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      isDisabled={props.isDisabled ?? false}
      isInvalid={errorMessage !== undefined}
      placeholder={props.placeholder ?? 'Choose'}
      className={classNames(fieldStyle.group, props.className)}
    >
      {!isLabelHidden && <Label className={fieldStyle.label}>{label}</Label>}
      <Button
        className={classNames(
          fieldStyle.input,
          'flex cursor-pointer items-center justify-between gap-2 text-left',
        )}
      >
        <SelectValue className="truncate data-placeholder:text-today-text [&_[slot=description]]:hidden" />
        <span className="text-soft">
          <Icon name="arrowDown" size={14} />
        </span>
      </Button>
      {description !== undefined && (
        <Text slot="description" className={fieldStyle.description}>
          {description}
        </Text>
      )}
      <FieldError className={fieldStyle.error}>
        {errorMessage === undefined ? undefined : () => errorMessage}
      </FieldError>
      <Popover className={classNames(popoverStyle, 'min-w-(--trigger-width)')}>
        <ListBox className="max-h-80 overflow-auto p-1 outline-none" items={[...options]}>
          {(option) => (
            <ListBoxItem
              id={option.id}
              textValue={option.label}
              className="flex cursor-pointer items-start gap-2 rounded-[6px] px-2 py-1.5 text-body data-disabled:opacity-50 data-focused:bg-wash"
            >
              {({ isSelected }) => (
                <>
                  <span className="mt-0.5 w-4 text-design">
                    {isSelected && <Icon name="check" size={15} />}
                  </span>
                  <span className="min-w-0">
                    <Text slot="label">{option.label}</Text>
                    {option.description !== undefined && (
                      <Text slot="description" className="block text-small text-soft">
                        {option.description}
                      </Text>
                    )}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
