import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../../system/button.tsx';
import { classNames } from '../../../system/class-names.ts';
import { editUnitAt, identityField } from './edit-unit.ts';
import { fieldName, placeName } from './field-name.ts';
import { isList, isObject, itemName, type JsonValue } from './json-value.ts';
import { ValueView } from './value-view.tsx';

export interface RecordViewProps {
  readonly record: JsonValue;
  /** The place that is pointed at, such as one that a correction is about. */
  readonly at: readonly string[] | null;
  readonly onEdit: (parts: readonly string[]) => void;
}

interface PartProps extends RecordViewProps {
  readonly parts: readonly string[];
  readonly value: JsonValue;
}

function isAt(at: readonly string[] | null, parts: readonly string[]): boolean {
  return at !== null && at.length === parts.length && at.every((part, index) => part === parts[index]);
}

/** Marks the place that is pointed at, and scrolls to it once. */
function Place({ isPointedAt, children }: { readonly isPointedAt: boolean; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isPointedAt) place.current?.scrollIntoView({ block: 'center' });
  }, [isPointedAt]);
  return (
    <div
      ref={place}
      className={classNames(
        isPointedAt && '-mx-2 rounded-control border-l-[3px] border-l-sun bg-sun-paper px-2 py-1',
      )}
    >
      {children}
    </div>
  );
}

/** Whether a place holds what names the record: it is never changed, because pages and other records refer to it. */
function isIdentity(record: JsonValue, parts: readonly string[]): boolean {
  return parts.length === 1 && parts[0] === identityField(record);
}

/** A record or a part of it that is changed as one; its parts are not offered by themselves. */
function Whole({ record, parts, value, onEdit }: Omit<PartProps, 'at'>) {
  const name = placeName(parts);
  return (
    <div className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <ValueView value={value} />
      </div>
      {!isIdentity(record, parts) && (
        <Button size="sm" tone="quiet" className="-my-0.5" onPress={() => onEdit(parts)}>
          Change
          <span className="hidden-text"> {name === '' ? 'the record' : name}</span>
        </Button>
      )}
    </div>
  );
}

/** What a record of a list is called: its own name, or its number. */
function itemTitle(name: string): string {
  return /^\d+$/.test(name) ? `No. ${Number(name) + 1}` : name;
}

function holdsGroups(value: JsonValue): boolean {
  return isList(value) && value.some(isObject);
}

/** Whether the parts of a place are changed one by one: not where it stands under one source, or has no parts with names. */
function isDrawnInParts(record: JsonValue, parts: readonly string[], value: JsonValue): boolean {
  const unit = editUnitAt(record, parts);
  const isUnit = unit.parts.length === parts.length && unit.attribution !== null;
  return !isUnit && (isObject(value) || holdsGroups(value));
}

function Part(props: PartProps) {
  const { record, parts, value, at, onEdit } = props;
  if (!isDrawnInParts(record, parts, value))
    return (
      <Place isPointedAt={isAt(at, parts)}>
        <Whole record={record} parts={parts} value={value} onEdit={onEdit} />
      </Place>
    );
  const inner: readonly (readonly [string, JsonValue])[] = isList(value)
    ? value.map((item, index) => [itemName(item) ?? String(index), item])
    : Object.entries(value as Readonly<Record<string, JsonValue>>); // no list, so an object
  return (
    <Place isPointedAt={isAt(at, parts)}>
      {parts.length > 0 && (
        <div className="mb-1 flex justify-end">
          <Button size="sm" tone="quiet" onPress={() => onEdit(parts)}>
            Change all of it<span className="hidden-text">: {placeName(parts)}</span>
          </Button>
        </div>
      )}
      <dl className={classNames('flex flex-col', parts.length > 0 && 'border-l border-line pl-3')}>
        {inner.map(([name, part]) => (
          <div
            key={name}
            className={classNames(
              'grid gap-x-4 gap-y-0.5 border-t border-line py-2 first:border-t-0',
              // What has parts of its own gets the whole width for them.
              !isDrawnInParts(record, [...parts, name], part) &&
                'sm:grid-cols-[minmax(0,10rem)_minmax(0,1fr)]',
            )}
          >
            <dt className="pt-0.5 text-soft">{isList(value) ? itemTitle(name) : fieldName(name)}</dt>
            <dd className="min-w-0">
              <Part {...props} parts={[...parts, name]} value={part} />
            </dd>
          </div>
        ))}
      </dl>
    </Place>
  );
}

/** A record with all that it says. What can be changed by itself has a button that does. */
export function RecordView(props: RecordViewProps) {
  return <Part {...props} parts={[]} value={props.record} />;
}
