import { useState } from 'react';
import { sentenceCase } from '@staffroom/exchange/browser';
import { subjectNames, coreSubjects, parseSubject } from '@staffroom/school';
import { Button } from '../../system/button.tsx';
import { Checkbox } from '../../system/checkbox.tsx';
import { Link } from '../../system/link.tsx';
import { Pill } from '../../system/pill.tsx';
import { Select } from '../../system/select.tsx';
import { Switch } from '../../system/switch.tsx';
import { TextField } from '../../system/text-field.tsx';
import { sourceWords, type ParameterField, type TypedValues } from './parameter-form.ts';

export interface ParameterFieldsProps {
  readonly fields: readonly ParameterField[];
  readonly typed: TypedValues;
  readonly onType: (typed: TypedValues) => void;
}

function Input({
  field,
  onChange,
}: {
  readonly field: ParameterField;
  readonly onChange: (value: string | boolean) => void;
}) {
  const { parameter, shown, problem } = field;
  const error = problem === null ? {} : { errorMessage: sentenceCase(problem) };
  switch (parameter.kind) {
    case 'boolean':
      return (
        <Switch isSelected={shown === true || shown === 'true'} onChange={onChange}>
          {parameter.label}
        </Switch>
      );
    case 'choice':
      return (
        <Select
          label={parameter.label}
          options={(parameter.choices ?? []).map((id) => ({ id, label: sentenceCase(id) }))}
          value={String(shown)}
          onChange={onChange}
          {...error}
        />
      );
    case 'subjects': {
      const chosen = String(shown).split('+').filter(Boolean);
      const known = [...new Set([...coreSubjects, ...chosen])];
      return (
        <fieldset className="flex flex-col gap-1.5">
          <legend className="mb-1 text-small font-medium">{parameter.label}</legend>
          {known.map((subject) => {
            const code = parseSubject(subject);
            return (
              <Checkbox
                key={subject}
                isSelected={chosen.includes(subject)}
                onChange={(isChosen) =>
                  onChange(
                    (isChosen ? [...chosen, subject] : chosen.filter((each) => each !== subject)).join('+'),
                  )
                }
              >
                {code === null ? subject : sentenceCase(subjectNames[code])}
              </Checkbox>
            );
          })}
          {problem !== null && <p className="text-small text-bad">{sentenceCase(problem)}</p>}
        </fieldset>
      );
    }
    case 'integer':
    case 'number':
    case 'percent':
    case 'minutes':
    case 'cents':
      return (
        <TextField
          label={parameter.label}
          value={String(shown)}
          onChange={onChange}
          inputMode="decimal"
          isInvalid={problem !== null}
          className="max-w-56"
          {...error}
        />
      );
    default:
      return parameter.kind satisfies never;
  }
}

/** Where a default comes from and what may be entered; opens to the source itself. */
function Origin({ field }: { readonly field: ParameterField }) {
  const { parameter } = field;
  const { source, rangeSource } = parameter;
  return (
    <p className="text-small text-soft">
      {parameter.kind === 'subjects' ? '' : `${sentenceCase(field.unitText)}. `}Default {field.defaultText}
      {field.rangeText === null ? '' : `; ${field.rangeText} may be entered`}. {sourceWords(source)}
      {source.kind === 'published' && (
        <>
          {' '}
          <Link href={source.url} target="_blank" rel="noreferrer">
            Source
          </Link>
        </>
      )}
      {rangeSource !== undefined && <>. The range: {sourceWords(rangeSource)}</>}
    </p>
  );
}

/** The model's parameters as questions, each with its default, its range and where they come from. */
export function ParameterFields({ fields, typed, onType }: ParameterFieldsProps) {
  const [isAll, setIsAll] = useState(false);
  const first = 6;
  const shown =
    isAll || fields.length <= first + 1
      ? fields
      : fields.filter((field, index) => index < first || field.isSet || field.problem !== null);
  return (
    <div>
      <ul className="flex flex-col">
        {shown.map((field) => {
          const { id, asks, default: usual } = field.parameter;
          return (
            <li
              key={id}
              className="grid gap-x-6 gap-y-2 border-t border-line py-4 first:border-t-0 first:pt-0 sm:grid-cols-[220px_minmax(0,1fr)]"
            >
              <div className="flex flex-col items-start gap-2">
                <Input field={field} onChange={(value) => onType({ ...typed, [id]: value })} />
                {field.isSet && (
                  <span className="flex flex-wrap items-center gap-1.5">
                    <Pill tone="eye">{field.shown === String(usual) ? 'set to the default' : 'changed'}</Pill>
                    <Button
                      tone="quiet"
                      size="sm"
                      icon="undo"
                      onPress={() => {
                        const { [id]: _, ...rest } = typed;
                        onType(rest);
                      }}
                    >
                      Default
                    </Button>
                  </span>
                )}
              </div>
              <div className="min-w-0">
                <p>{asks}</p>
                <Origin field={field} />
              </div>
            </li>
          );
        })}
      </ul>
      {shown.length < fields.length && (
        <Button tone="quiet" icon="arrowDown" onPress={() => setIsAll(true)}>
          {`${fields.length - shown.length} more questions`}
        </Button>
      )}
    </div>
  );
}
