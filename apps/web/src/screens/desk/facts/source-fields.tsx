import { TextField } from '../../../system/text-field.tsx';
import { fieldProblemText } from '../desk-words.ts';
import type { SourceField, TypedSource } from './fact-change-form.ts';

export interface SourceFieldsProps {
  readonly source: TypedSource;
  readonly onChange: (source: TypedSource) => void;
  readonly problems: Readonly<Partial<Record<string, string>>>;
}

/** Where a change was read, of which year it is, and why it is made. */
export function SourceFields({ source, onChange, problems }: SourceFieldsProps) {
  const field = (name: SourceField) => {
    const problem = problems[name];
    return {
      value: source[name],
      onChange: (text: string) => onChange({ ...source, [name]: text }),
      isInvalid: problem !== undefined,
      errorMessage: problem === undefined ? undefined : fieldProblemText(problem),
    };
  };
  return (
    <fieldset className="rounded-control border border-line bg-sunken p-3">
      <legend className="rounded-control bg-card px-2 text-small font-semibold">Source of the change</legend>
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_7rem]">
        <TextField label="Address of the page" inputMode="url" {...field('url')} />
        <TextField label="Year" inputMode="numeric" {...field('year')} />
        <TextField label="Title of the page" {...field('title')} />
      </div>
      <TextField label="Why, in a sentence" className="mt-3" lines={2} {...field('note')} />
    </fieldset>
  );
}
