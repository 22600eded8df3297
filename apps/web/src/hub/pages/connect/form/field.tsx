import { useHub, type Hub } from '../../../site/hub.ts';

/** The id under which a field stands on its page. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

/** A problem in words. */
export function problemWords({ text }: Hub, code: string): string {
  const words: Readonly<Record<string, string>> = text.connect.problems;
  return words[code] ?? text.connect.otherProblem;
}

/** What a field has: what was written, what is wrong with it, and how it is tied to its words. */
export function useField(name: string, hint: string) {
  const hub = useHub();
  const problem = hub.form?.problems.find(({ field }) => field === name) ?? null;
  const id = fieldId(name);
  const described = [
    ...(hint === '' ? [] : [`${id}-hint`]),
    ...(problem === null ? [] : [`${id}-problem`]),
  ].join(' ');
  return {
    id,
    value: hub.form?.values[name] ?? '',
    problem: problem === null ? null : problemWords(hub, problem.code),
    aria: {
      ...(described === '' ? {} : { 'aria-describedby': described }),
      ...(problem === null ? {} : { 'aria-invalid': true as const }),
    },
  };
}

/** The look of fields. */
export const control =
  'mt-1.5 block w-full rounded-control border border-edge bg-card px-3.5 py-2.5 text-read aria-invalid:border-2 aria-invalid:border-bad';

/** The hint and the problem of a field. */
export function FieldNotes({
  id,
  hint,
  problem,
}: {
  readonly id: string;
  readonly hint: string;
  readonly problem: string | null;
}) {
  return (
    <>
      {hint !== '' && (
        <p id={`${id}-hint`} className="mt-1 text-small text-soft">
          {hint}
        </p>
      )}
      {problem !== null && (
        <p id={`${id}-problem`} className="mt-1 text-body font-medium text-bad first-letter:uppercase">
          {problem}
        </p>
      )}
    </>
  );
}

/** The name of a field; what may be left empty says so. */
export function FieldLabel({
  htmlFor,
  label,
  isOptional,
}: {
  readonly htmlFor: string;
  readonly label: string;
  readonly isOptional: boolean;
}) {
  const { text } = useHub();
  return (
    <label htmlFor={htmlFor} className="font-semibold">
      {label}
      {isOptional && <span className="font-normal text-soft"> ({text.connect.optional})</span>}
    </label>
  );
}
