import { UnknownMark } from '../../../system/grammar/unknown-mark.tsx';
import { fieldName } from './field-name.ts';
import { isList, isObject, itemName, type JsonValue } from './json-value.ts';

/** A text, number or yes; an address as a link. */
function Plain({ value }: { readonly value: string | number | boolean }) {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  if (value === '') return <span className="text-soft">Empty</span>;
  if (/^https?:\/\//.test(value)) {
    return (
      <a href={value} target="_blank" rel="noreferrer" className="break-all">
        {value}
      </a>
    );
  }
  return <span className="whitespace-pre-wrap">{value}</span>;
}

/** A value of a record as it stands there, whatever it is. What is not known is hatched. */
export function ValueView({ value }: { readonly value: JsonValue }) {
  if (value === null) return <UnknownMark />;
  if (isList(value)) {
    if (value.length === 0) return <span className="text-soft">None</span>;
    return (
      <ul className="ml-4 list-disc">
        {value.map((item, index) => (
          // Items of a list have no other name than their number.
          <li key={itemName(item) ?? index}>
            <ValueView value={item} />
          </li>
        ))}
      </ul>
    );
  }
  if (isObject(value)) {
    return (
      <dl className="grid grid-cols-[minmax(0,max-content)_minmax(0,1fr)] gap-x-3 gap-y-0.5">
        {Object.entries(value).map(([name, part]) => (
          <div key={name} className="contents">
            <dt className="max-w-40 text-soft">{fieldName(name)}</dt>
            <dd className="min-w-0">
              <ValueView value={part} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  return <Plain value={value} />;
}
