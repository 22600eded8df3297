import type { Locale } from '@staffroom/contract';
import { useEffect, useState } from 'react';
import { buttonStyle } from '../../../../system/button-style.ts';
import { Note } from '../../../../system/note.tsx';
import { readAssessments, storageKey, writeAssessments, type Assessment } from './assessment-store.ts';
import { OverTime } from './over-time.tsx';
import { NextStepsList } from './next-steps-list.tsx';
import type { QuestionPart } from './questionnaire.ts';
import type { Rating } from './rating.ts';
import { RatingForm } from './rating-form.tsx';
import { RatingKey } from './rating-key.tsx';
import { countRatings, prioritiesOf } from './readings.ts';
import { dayInWords, readinessWords } from './readiness-words.ts';
import { Standings } from './standings.tsx';

export interface SelfAssessmentProps {
  readonly locale: Locale;
  readonly parts: readonly QuestionPart[];
}

const mostSteps = 5;

/** The day where the visitor is. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The self-assessment of one person. What is answered stays on this device; several assessments are kept, so that they can be compared.
 * Without scripts it is the form to be filled in on paper.
 */
export function SelfAssessment({ locale, parts }: SelfAssessmentProps) {
  const words = readinessWords(locale);
  const [assessments, setAssessments] = useState<readonly Assessment[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isKept, setKept] = useState(true);
  useEffect(() => setAssessments(readAssessments(keptText())), []);

  const at = assessments.findIndex(({ id }) => id === chosen);
  const place = at === -1 ? assessments.length - 1 : at;
  const current = assessments[place] ?? null;
  const earlier = assessments[place - 1] ?? null;
  const answers = current?.answers ?? {};
  const questions = parts.flatMap((part) => part.questions);
  const all = countRatings(
    questions.map(({ id }) => id),
    answers,
  );
  const answered = questions.length - all.open;

  function change(next: readonly Assessment[]): void {
    setAssessments(next);
    try {
      localStorage.setItem(storageKey, writeAssessments(next));
      setKept(true);
    } catch {
      setKept(false); // The device refuses to keep anything: said on the page, the answers stay until it is closed.
    }
  }

  function begin(): void {
    const begun: Assessment = { id: String(Date.now()), begun: today(), answers: {} };
    change([...assessments, begun]);
    setChosen(begun.id);
  }

  function rate(lookForId: string, rating: Rating): void {
    const rated = current ?? { id: String(Date.now()), begun: today(), answers: {} };
    const changed = { ...rated, answers: { ...rated.answers, [lookForId]: rating } };
    change(
      current === null
        ? [...assessments, changed]
        : assessments.map((each) => (each.id === rated.id ? changed : each)),
    );
  }

  function remove(): void {
    if (current === null || !globalThis.confirm(words.removeAsk(dayInWords(locale, current.begun)))) return;
    change(assessments.filter(({ id }) => id !== current.id));
    setChosen(null);
  }

  return (
    <div>
      <RatingKey words={words} />
      {!isKept && <Note tone="eye" className="mt-4" title={words.notKept} />}
      {assessments.length > 0 && (
        <div className="screen-only mt-5 flex flex-wrap items-end gap-3">
          <label className="block text-small text-soft">
            {words.which}
            <select
              value={current?.id ?? ''}
              onChange={({ target }) => setChosen(target.value)}
              className="mt-1 block h-9 rounded-control border border-edge bg-card px-2 text-body text-ink"
            >
              {assessments.map(({ id, begun }, index) => (
                <option key={id} value={id}>
                  {words.assessment(index + 1, dayInWords(locale, begun))}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className={buttonStyle('plain', 'md')} onClick={begin}>
            {words.another}
          </button>
          <button type="button" className={buttonStyle('quiet', 'md')} onClick={() => print()}>
            {words.print}
          </button>
          <button type="button" className={buttonStyle('quiet', 'md')} onClick={remove}>
            {words.remove}
          </button>
        </div>
      )}
      <div className="mt-4 border-t border-line">
        <RatingForm locale={locale} parts={parts} answers={answers} words={words} onRate={rate} />
      </div>
      <p
        aria-live="polite"
        className="screen-only sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center justify-between gap-2 border-y border-line bg-raised px-4 py-2 text-body sm:mx-0 noscript:hidden"
      >
        <span>{words.progress(answered, questions.length)}</span>
        {answered > 0 && <a href="#standing">{words.seeStanding}</a>}
      </p>
      {current !== null && answered > 0 && (
        <>
          <SelfStanding locale={locale} parts={parts} current={current} earlier={earlier} />
          <OverTime
            locale={locale}
            parts={parts}
            times={assessments.map(({ id, begun, answers: given }) => ({
              id,
              begun,
              means: Object.fromEntries(
                parts.map((part) => [
                  part.id,
                  countRatings(
                    part.questions.map((question) => question.id),
                    given,
                  ).mean,
                ]),
              ),
            }))}
          />
        </>
      )}
    </div>
  );
}

/** What the device kept; nothing where it refuses to say. */
function keptText(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function SelfStanding({
  locale,
  parts,
  current,
  earlier,
}: SelfAssessmentProps & { readonly current: Assessment; readonly earlier: Assessment | null }) {
  const words = readinessWords(locale);
  const questions = parts.flatMap((part) => part.questions);
  const ids = questions.map(({ id }) => id);
  const { lowest, unknown } = prioritiesOf(ids, current.answers, mostSteps);
  const standings = parts.map((part) => {
    const own = part.questions.map(({ id }) => id);
    return {
      part,
      now: countRatings(own, current.answers),
      earlier: earlier === null ? null : countRatings(own, earlier.answers).mean,
    };
  });
  const byIds = (wanted: readonly string[]) =>
    wanted.flatMap((id) => questions.filter((question) => question.id === id));
  return (
    <>
      <section aria-labelledby="standing" className="mt-12">
        <h3 id="standing" className="font-serif text-title">
          {words.standing}
        </h3>
        <p className="mb-3 text-small text-soft">
          {earlier === null
            ? words.standingOf(dayInWords(locale, current.begun))
            : words.comparedWith(dayInWords(locale, current.begun), dayInWords(locale, earlier.begun))}
        </p>
        <Standings locale={locale} standings={standings} words={words} />
      </section>
      {lowest.length > 0 && (
        <section aria-labelledby="next-steps" className="mt-12">
          <h3 id="next-steps" className="font-serif text-title">
            {words.nextSteps}
          </h3>
          <p className="mb-3 max-w-3xl text-small text-soft">{words.nextStepsLead}</p>
          <NextStepsList locale={locale} questions={byIds(lowest)} words={words} />
        </section>
      )}
      {unknown.length > 0 && (
        <section aria-labelledby="find-out" className="mt-12">
          <h3 id="find-out" className="font-serif text-title">
            {words.findOut}
          </h3>
          <p className="mb-3 max-w-3xl text-small text-soft">{words.findOutLead}</p>
          <NextStepsList locale={locale} questions={byIds(unknown)} words={words} />
        </section>
      )}
    </>
  );
}
