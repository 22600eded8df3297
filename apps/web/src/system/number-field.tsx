import {
  Button,
  FieldError,
  Group,
  Input,
  Label,
  NumberField as AriaNumberField,
  Text,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { fieldStyle } from './field-style.ts';
import { Icon } from './icon.tsx';

export interface NumberFieldProps extends Omit<AriaNumberFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly description?: string | undefined;
  readonly errorMessage?: string | undefined;
  /** Said behind the number, such as `students`. */
  readonly unit?: string | undefined;
  readonly className?: string;
}

const step = 'grid w-8 shrink-0 place-items-center text-soft hover:bg-wash data-disabled:opacity-40';

/** A number with buttons for less and more; arrow keys do the same. */
export function NumberField({
  label,
  description,
  errorMessage,
  unit,
  className,
  ...rest
}: NumberFieldProps) {
  return (
    <AriaNumberField {...rest} className={classNames(fieldStyle.group, className)}>
      <Label className={fieldStyle.label}>{label}</Label>
      <span className="flex items-center gap-2">
        <Group className="flex min-h-9 w-32 overflow-hidden rounded-control border border-edge bg-raised data-invalid:border-bad focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus">
          <Button slot="decrement" className={step}>
            <Icon name="minus" size={14} />
          </Button>
          <Input className="w-full min-w-0 bg-transparent text-center outline-none" />
          <Button slot="increment" className={step}>
            <Icon name="add" size={14} />
          </Button>
        </Group>
        {unit !== undefined && <span className="text-small text-soft">{unit}</span>}
      </span>
      {description !== undefined && (
        <Text slot="description" className={fieldStyle.description}>
          {description}
        </Text>
      )}
      <FieldError className={fieldStyle.error}>
        {errorMessage === undefined ? undefined : () => errorMessage}
      </FieldError>
    </AriaNumberField>
  );
}
