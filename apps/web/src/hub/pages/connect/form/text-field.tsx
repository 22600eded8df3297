import { control, FieldLabel, FieldNotes, useField } from './field.tsx';

export interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
  /** How many characters are taken. */
  readonly most: number;
  readonly type?: 'text' | 'email' | 'url' | 'date' | 'number';
  readonly autoComplete?: string;
  /** How many lines it shows; more than one make it a field of several lines. */
  readonly rows?: number;
}

/** A field to write in. */
export function TextField({
  name,
  label,
  hint = '',
  isOptional = false,
  most,
  type = 'text',
  autoComplete = 'off',
  rows = 1,
}: TextFieldProps) {
  const { id, value, problem, aria } = useField(name, hint);
  const shared = {
    id,
    name,
    defaultValue: value,
    autoComplete,
    ...(isOptional ? {} : { 'aria-required': true as const }),
    ...aria,
  };
  return (
    <div>
      <FieldLabel htmlFor={id} label={label} isOptional={isOptional} />
      {rows > 1 ? (
        <textarea {...shared} rows={rows} maxLength={most} className={control} />
      ) : (
        <input
          {...shared}
          type={type}
          {...(type === 'date' || type === 'number' ? {} : { maxLength: most })}
          className={control}
        />
      )}
      <FieldNotes id={id} hint={hint} problem={problem} />
    </div>
  );
}
