import type { Locale } from '@staffroom/contract';
import { useEffect, useId, useState } from 'react';
import { classNames } from '../../../system/class-names.ts';
import { policyIslands as english } from '../../text/en/policy-islands.ts';
import { policyIslands as spanish } from '../../text/es/policy-islands.ts';
import { CheckResults } from './check-results.tsx';
import type { PlanCheck, UncheckedPlan } from './plan-check.ts';

export interface CheckDesignProps {
  readonly locale: Locale;
  readonly states: readonly { readonly code: string; readonly name: string; readonly href: string }[];
}

const words = { en: english, es: spanish };

/** No plan is larger; reading more would only keep the browser busy. */
const largestFile = 50 * 1024 * 1024;

interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** A plan file held against the policy of a state, here in the browser. The rules are fetched when a file is given. */
export function CheckDesign({ locale, states }: CheckDesignProps) {
  const text = words[locale];
  const id = useId();
  const [isAwake, setIsAwake] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const [file, setFile] = useState<GivenFile | null>(null);
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [check, setCheck] = useState<PlanCheck | null>(null);
  const state = states.find((each) => each.code === code);

  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('state')?.toUpperCase();
    if (states.some((each) => each.code === asked)) setCode(asked ?? '');
    setIsAwake(true);
  }, [states]);

  useEffect(() => {
    if (file === null || code === '') return undefined;
    const given = file;
    let isCurrent = true;
    async function run(): Promise<void> {
      const result = await checked(given, code);
      if (!isCurrent) return;
      setCheck(result?.kind === 'check' ? result : null);
      if (result === null) setProblem(text.another);
      else setProblem(result.kind === 'problem' ? problemWords(text, given.name, result) : null);
    }
    void run();
    return () => {
      isCurrent = false;
    };
  }, [file, code, text]);

  async function take(given: File | undefined): Promise<void> {
    if (given === undefined) return;
    setCheck(null);
    if (given.size > largestFile) {
      setFile(null);
      setProblem(text.tooLarge(given.name));
      return;
    }
    setProblem(null);
    setFile({ name: given.name, text: await given.text() });
  }

  function choose(next: string): void {
    setCode(next);
    const query = next === '' ? '' : `?state=${next.toLowerCase()}`;
    history.replaceState(history.state, '', `${location.pathname}${query}`);
  }

  const isReading = file !== null && code !== '' && check === null && problem === null;
  return (
    <div>
      <fieldset disabled={!isAwake} className="screen-only grid gap-5 md:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <p id={`${id}-hint`} className="mb-1 text-body text-soft">
            <span className="block font-semibold text-ink">{text.planFile}</span>
            {text.planHint}
          </p>
          <label
            onDragOver={(event) => {
              event.preventDefault();
              setIsOver(true);
            }}
            onDragLeave={() => setIsOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setIsOver(false);
              void take(event.dataTransfer.files[0]);
            }}
            className={classNames(
              'flex min-h-32 cursor-pointer flex-col items-center justify-center gap-2 rounded-card border-2 border-dashed p-5 text-center focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus',
              isOver ? 'border-design bg-wash' : 'border-edge bg-card hover:bg-wash',
            )}
          >
            <span className="font-semibold">{file?.name ?? text.drop}</span>
            <input
              type="file"
              accept=".json,application/json"
              aria-describedby={`${id}-hint`}
              onChange={(event) => void take(event.target.files?.[0])}
              className="max-w-full text-small file:mr-3 file:min-h-10 file:cursor-pointer file:rounded-control file:border file:border-solid file:border-edge file:bg-raised file:px-4 file:font-semibold"
            />
          </label>
        </div>
        <div>
          <label htmlFor={`${id}-state`} className="mb-1 block text-body font-semibold">
            {text.state}
          </label>
          <select
            id={`${id}-state`}
            value={code}
            onChange={(event) => choose(event.target.value)}
            className="min-h-11 w-full rounded-control border border-edge bg-raised px-3 text-body"
          >
            <option value="">{text.chooseOne}</option>
            {states.map((each) => (
              <option key={each.code} value={each.code}>
                {each.name}
              </option>
            ))}
          </select>
          {state !== undefined && (
            <p className="mt-2 text-body">
              <a href={state.href}>{text.openState(state.name)}</a>
            </p>
          )}
        </div>
      </fieldset>
      <div aria-live="polite" className="mt-6">
        {isReading && <p className="text-soft">{text.checking}</p>}
        {problem !== null && (
          <p className="max-w-3xl rounded-card border border-bad bg-bad-paper px-4 py-3">{problem}</p>
        )}
        {check !== null && state !== undefined && (
          <CheckResults check={check} state={state} states={states} text={text} locale={locale} />
        )}
      </div>
    </div>
  );
}

/** The check of a file; null where its code could not be fetched. */
async function checked(file: GivenFile, state: string): Promise<PlanCheck | UncheckedPlan | null> {
  const code = await import('./plan-check.ts').catch(() => null);
  return code?.planCheck(file.text, state) ?? null;
}

function problemWords(text: typeof english, name: string, { problem }: UncheckedPlan): string {
  switch (problem.kind) {
    case 'notJson':
      return text.notJson(name);
    case 'notAPlan':
      return text.notAPlan(name);
    case 'otherVersion':
      return text.otherVersion(name, problem.version);
    case 'damaged':
      return text.damaged(name, problem.place, problem.problem);
    case 'unknownRequest':
      return text.unknownRequest(name, problem.message);
    default:
      return problem satisfies never;
  }
}
