import type { JsonValue } from './json-value.ts';
import { placeName } from './field-name.ts';
import { differencesOf } from './value-difference.ts';
import { ValueView } from './value-view.tsx';

export interface ChangeLinesProps {
  /** What stood there; undefined where nothing did. */
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
  /** Where the two stand in their record. */
  readonly parts: readonly string[];
}

function Side({ name, value }: { readonly name: string; readonly value: JsonValue | undefined }) {
  const isBefore = name === 'Before';
  return (
    <div
      className={
        isBefore
          ? 'min-w-0 rounded-control border border-line bg-sunken px-3 py-2 text-today-text'
          : 'min-w-0 rounded-control border border-line border-l-[3px] border-l-design bg-card px-3 py-2'
      }
    >
      <span className="block text-tiny text-soft">{name}</span>
      {value === undefined ? (
        <span className="text-soft">{isBefore ? 'Nothing' : 'Removed'}</span>
      ) : (
        <ValueView value={value} />
      )}
    </div>
  );
}

/** What a change changes, place by place: before in grey, after beside it. */
export function ChangeLines({ before, after, parts }: ChangeLinesProps) {
  const differences = differencesOf(before, after, parts);
  if (differences.length === 0) return <p className="text-soft">Nothing changes.</p>;
  return (
    <ul className="flex flex-col gap-2.5">
      {differences.map((difference) => {
        const place = placeName(difference.parts);
        return (
          <li key={place}>
            <p className="mb-1 text-small font-medium">{place === '' ? 'The whole record' : place}</p>
            <div className="grid gap-2 sm:grid-cols-2">
              <Side name="Before" value={difference.before} />
              <Side name="After" value={difference.after} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
