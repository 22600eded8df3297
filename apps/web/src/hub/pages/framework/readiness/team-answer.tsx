import type { AssessmentRound, Locale } from '@staffroom/contract';
import { useEffect, useState } from 'react';
import { buttonStyle } from '../../../../system/button-style.ts';
import { Note } from '../../../../system/note.tsx';
import { assessmentCalls, tokenInAddress, type CallProblem } from './assessment-calls.ts';
import type { QuestionPart } from './questionnaire.ts';
import type { Answers } from './rating.ts';
import { RatingForm } from './rating-form.tsx';
import { RatingKey } from './rating-key.tsx';
import { dayInWords, readinessWords } from './readiness-words.ts';

export interface TeamAnswerProps {
  readonly locale: Locale;
  readonly parts: readonly QuestionPart[];
}

/** The questions of a team's round, answered once and without a name. */
export function TeamAnswer({ locale, parts }: TeamAnswerProps) {
  const words = readinessWords(locale);
  const [token, setToken] = useState<string | null>(null);
  const [round, setRound] = useState<AssessmentRound | null>(null);
  const [problem, setProblem] = useState<CallProblem | null>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const [state, setState] = useState<'answering' | 'sending' | 'sent'>('answering');

  useEffect(() => {
    const found = tokenInAddress();
    setToken(found);
    if (found === null) setProblem('notFound');
    else void open(found);
  }, []);

  async function open(secret: string): Promise<void> {
    const result = await assessmentCalls.round(secret);
    setRound(result.data);
    setProblem(result.problem);
  }

  async function send(): Promise<void> {
    if (token === null) return;
    setState('sending');
    const result = await assessmentCalls.answer(token, answers);
    setProblem(result.problem);
    setState(result.problem === null ? 'sent' : 'answering');
  }

  const count = parts.reduce((sum, { questions }) => sum + questions.length, 0);
  const answered = Object.keys(answers).length;
  if (state === 'sent')
    return (
      <Note tone="good" title={words.sent}>
        {words.sentMore}
      </Note>
    );
  if (round === null)
    return (
      <div aria-live="polite">
        {problem === null ? (
          <p className="text-soft">{words.opening}</p>
        ) : (
          <Note tone="missing" title={words.problems[problem]} />
        )}
      </div>
    );
  if (!round.isOpen) return <Note tone="plain" title={words.problems.closed} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className="mb-4">{words.roundOf(round.team, dayInWords(locale, round.begun))}</p>
      <RatingKey words={words} />
      <div className="mt-4 border-t border-line">
        <RatingForm
          locale={locale}
          parts={parts}
          answers={answers}
          words={words}
          onRate={(lookForId, rating) => setAnswers({ ...answers, [lookForId]: rating })}
        />
      </div>
      <div className="screen-only sticky bottom-0 -mx-4 flex flex-wrap items-center justify-between gap-3 border-y border-line bg-raised px-4 py-2 sm:mx-0">
        <span aria-live="polite">{words.progress(answered, count)}</span>
        <button
          type="submit"
          disabled={answered === 0 || state === 'sending'}
          className={buttonStyle('primary', 'md', 'disabled:opacity-45')}
        >
          {words.send}
        </button>
      </div>
      <div aria-live="polite">
        {problem !== null && <Note tone="missing" className="mt-3" title={words.problems[problem]} />}
      </div>
    </form>
  );
}
