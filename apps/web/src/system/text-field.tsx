import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { fieldStyle } from './field-style.ts';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly description?: string | undefined;
  /** What is wrong and what to do; shown where the field is invalid. */
  readonly errorMessage?: string | undefined;
  readonly placeholder?: string;
  readonly lines?: number;
  readonly className?: string;
}

/** Text of one or several lines. */
export function TextField({
  label,
  description,
  errorMessage,
  placeholder,
  lines = 1,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField {...rest} className={classNames(fieldStyle.group, className)}>
      <Label className={fieldStyle.label}>{label}</Label>
      {lines === 1 ? (
        <Input className={fieldStyle.input} {...(placeholder === undefined ? {} : { placeholder })} />
      ) : (
        <TextArea
          rows={lines}
          className={fieldStyle.input}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
      )}
      {description !== undefined && (
        <Text slot="description" className={fieldStyle.description}>
          {description}
        </Text>
      )}
      <FieldError className={fieldStyle.error}>
        {errorMessage === undefined ? undefined : () => errorMessage}
      </FieldError>
    </AriaTextField>
  );
}
