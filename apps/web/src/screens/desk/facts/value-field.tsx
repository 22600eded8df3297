import { useState, type ReactNode } from 'react';
import { Button } from '../../../system/button.tsx';
import { UnknownMark } from '../../../system/grammar/unknown-mark.tsx';
import { IconButton } from '../../../system/icon-button.tsx';
import { Menu } from '../../../system/menu.tsx';
import { Select } from '../../../system/select.tsx';
import { Switch } from '../../../system/switch.tsx';
import { TextField } from '../../../system/text-field.tsx';
import { isList, isObject, type JsonValue } from './json-value.ts';
import type { ValueFieldProps } from './value-field-props.ts';
import { ValueGroup } from './value-group.tsx';
import { ValueList } from './value-list.tsx';
import { emptyOf, kindOf, type ValueKind, type ValueShape } from './value-shape.ts';

const kindTexts: Readonly<Record<ValueKind, string>> = {
  text: 'Write a text',
  number: 'Give a number',
  yesNo: 'Say yes or no',
  list: 'List several',
  group: 'Fill in its fields',
  unknown: 'Not known',
};

const starts: Readonly<Record<Exclude<ValueKind, 'group'>, JsonValue>> = {
  text: '',
  number: null,
  yesNo: false,
  list: [],
  unknown: null,
};

function startOf(kind: ValueKind, shape: ValueShape): JsonValue {
  if (kind !== 'group') return starts[kind];
  return emptyOf({ ...shape, kinds: new Set(['group']) });
}

/** The number that a text says; null for none. */
function numberOf(text: string): number | null {
  const plain = text.trim().replaceAll(/[,\s]/g, '');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

type InputProps = Pick<ValueFieldProps, 'label' | 'shape' | 'onChange'>;

function NumberInput({ label, value, onChange }: InputProps & { readonly value: JsonValue }) {
  const [typed, setTyped] = useState(typeof value === 'number' ? String(value) : '');
  const isWrong = typed.trim() !== '' && numberOf(typed) === null;
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(numberOf(text));
      }}
      isInvalid={isWrong}
      errorMessage={isWrong ? 'This is no number.' : undefined}
      description={typed.trim() === '' ? 'Left empty it is not known.' : undefined}
    />
  );
}

const other = 'Something else …';

function TextInput({ label, value, shape, onChange }: InputProps & { readonly value: string }) {
  const [isFree, setIsFree] = useState(
    shape.texts.length === 0 || (value !== '' && !shape.texts.includes(value)),
  );
  // As many lines as the text has at first: another field while one types would take the focus away.
  const [lines] = useState(value.length > 60 ? Math.min(8, Math.ceil(value.length / 60) + 1) : 1);
  if (isFree) {
    return <TextField label={label} lines={lines} value={value} onChange={onChange} />;
  }
  return (
    <Select
      label={label}
      options={[...shape.texts, other].map((text) => ({ id: text, label: text === '' ? 'Empty' : text }))}
      value={value === '' && !shape.texts.includes('') ? null : value}
      onChange={(chosen) => (chosen === other ? setIsFree(true) : onChange(chosen))}
    />
  );
}

/** Other ways to say the value: as another kind, as not known, or not at all. */
function Ways({
  label,
  kind,
  shape,
  onKind,
  onRemove,
}: {
  readonly label: string;
  readonly kind: ValueKind;
  readonly shape: ValueShape;
  readonly onKind: (kind: ValueKind) => void;
  readonly onRemove: (() => void) | null;
}) {
  const kinds = [...shape.kinds].filter((one) => one !== kind);
  // Nothing is known of what it could be: anything plain.
  const offered = kinds.length === 0 && kind === 'unknown' ? (['text', 'number'] as const) : kinds;
  if (offered.length === 0 && onRemove === null) return null;
  const name = `How to say “${label}”`;
  return (
    <Menu
      label={name}
      placement="bottom end"
      onAction={(id) => {
        const chosen = offered.find((one) => one === id);
        if (chosen === undefined) onRemove?.();
        else onKind(chosen);
      }}
      groups={[
        {
          entries: [
            ...offered.map((one) => ({ id: one, label: kindTexts[one] })),
            ...(onRemove === null
              ? []
              : [{ id: 'leave-out', label: 'Leave it out', tone: 'danger' as const }]),
          ],
        },
      ]}
    >
      <IconButton label={name} icon="more" size="sm" />
    </Menu>
  );
}

function Framed({ children, ways }: { readonly children: ReactNode; readonly ways: ReactNode }) {
  return (
    <div className="flex items-start gap-1.5">
      <div className="min-w-0 flex-1">{children}</div>
      <div className="pt-5">{ways}</div>
    </div>
  );
}

/** A field for a value of any kind, after what stands at its place in other records. */
export function ValueField({ label, value, shape, onChange, onRemove, hidden }: ValueFieldProps) {
  // A number whose field is empty is null and still asked for as a number.
  const [kind, setKind] = useState<ValueKind>(kindOf(value));
  const toKind = (next: ValueKind): void => {
    setKind(next);
    onChange(startOf(next, shape));
  };
  const ways = <Ways label={label} kind={kind} shape={shape} onKind={toKind} onRemove={onRemove} />;
  switch (kind) {
    case 'unknown': {
      const offered = [...shape.kinds].find((one) => one !== 'unknown') ?? 'text';
      return (
        <Framed ways={ways}>
          <span className="block text-small font-medium">{label}</span>
          <span className="flex min-h-9 items-center gap-2 text-soft">
            <UnknownMark /> Not known
            <Button size="sm" onPress={() => toKind(offered)}>
              {kindTexts[offered]}
              <span className="hidden-text">: {label}</span>
            </Button>
          </span>
        </Framed>
      );
    }
    case 'number':
      return (
        <Framed ways={ways}>
          <NumberInput label={label} value={value} shape={shape} onChange={onChange} />
        </Framed>
      );
    case 'text':
      return (
        <Framed ways={ways}>
          <TextInput
            label={label}
            value={typeof value === 'string' ? value : ''}
            shape={shape}
            onChange={onChange}
          />
        </Framed>
      );
    case 'yesNo':
      return (
        <Framed ways={ways}>
          <Switch isSelected={value === true} onChange={onChange} className="pt-5">
            {label}
          </Switch>
        </Framed>
      );
    case 'list':
      return (
        <ValueList
          label={label}
          items={isList(value) ? value : []}
          shape={shape}
          onChange={onChange}
          ways={ways}
          Field={ValueField}
        />
      );
    case 'group':
      return (
        <ValueGroup
          label={label}
          group={isObject(value) ? value : {}}
          shape={shape}
          onChange={onChange}
          ways={ways}
          Field={ValueField}
          {...(hidden === undefined ? {} : { hidden })}
        />
      );
    default:
      return kind satisfies never;
  }
}
