import type { AssessmentResults, Locale, NewRound, RoundResults } from '@staffroom/contract';
import { useEffect, useState } from 'react';
import { buttonStyle } from '../../../../system/button-style.ts';
import { Note } from '../../../../system/note.tsx';
import { assessmentCalls, tokenInAddress, type CallProblem, type CallResult } from './assessment-calls.ts';
import type { QuestionPart } from './questionnaire.ts';
import { dayInWords, readinessWords } from './readiness-words.ts';
import { RoundLinks } from './round-links.tsx';
import { RoundPicture } from './round-picture.tsx';

export interface TeamResultsProps {
  readonly locale: Locale;
  readonly parts: readonly QuestionPart[];
}

/** What a team answered, round by round, and what can be done with its rounds. */
export function TeamResults({ locale, parts }: TeamResultsProps) {
  const words = readinessWords(locale);
  const [token, setToken] = useState<string | null>(null);
  const [rounds, setRounds] = useState<readonly RoundResults[]>([]);
  const [chosen, setChosen] = useState(0);
  const [problem, setProblem] = useState<CallProblem | null>(null);
  const [next, setNext] = useState<NewRound | null>(null);

  function show(result: CallResult<AssessmentResults>): void {
    setProblem(result.problem);
    if (result.data !== null) setRounds(result.data.rounds);
  }

  useEffect(() => {
    const found = tokenInAddress();
    setToken(found);
    if (found === null) setProblem('notFound');
    else void assessmentCalls.results(found).then(show);
  }, []);

  const round = rounds[chosen];
  if (token === null || round === undefined)
    return (
      <div aria-live="polite">
        {problem === null ? (
          <p className="text-soft">{words.opening}</p>
        ) : (
          <Note tone="missing" title={words.problems[problem]} />
        )}
      </div>
    );

  async function beginNext(secret: string): Promise<void> {
    if (!globalThis.confirm(words.nextAsk)) return;
    const begun = await assessmentCalls.beginNext(secret);
    setNext(begun.data);
    setProblem(begun.problem);
    if (begun.data !== null) {
      setChosen(0);
      show(await assessmentCalls.results(secret));
    }
  }

  return (
    <div>
      <p className="text-head">{words.roundOf(round.team, dayInWords(locale, round.begun))}</p>
      <p aria-live="polite" className="mt-1 text-soft">
        {round.isOpen && chosen === 0 ? words.isOpen : words.isClosed}{' '}
        {words.answersSoFar(round.answers, round.waiting)}
      </p>
      <div className="screen-only mt-4 flex flex-wrap items-end gap-2">
        {rounds.length > 1 && (
          <label className="block text-small text-soft">
            {words.whichRound}
            <select
              value={chosen}
              onChange={({ target }) => setChosen(Number(target.value))}
              className="mt-1 block h-9 rounded-control border border-edge bg-card px-2 text-body text-ink"
            >
              {rounds.map(({ roundId, begun }, index) => (
                <option key={roundId} value={index}>
                  {words.round(rounds.length - index, dayInWords(locale, begun))}
                </option>
              ))}
            </select>
          </label>
        )}
        {chosen === 0 && (
          <>
            <button
              type="button"
              className={buttonStyle('plain', 'md')}
              onClick={() => void assessmentCalls.setOpen(token, !round.isOpen).then(show)}
            >
              {round.isOpen ? words.close : words.reopen}
            </button>
            <button
              type="button"
              className={buttonStyle('plain', 'md')}
              onClick={() => void beginNext(token)}
            >
              {words.beginNext}
            </button>
          </>
        )}
        <button
          type="button"
          className={buttonStyle('quiet', 'md')}
          onClick={() => void assessmentCalls.results(token).then(show)}
        >
          {words.refresh}
        </button>
        <button type="button" className={buttonStyle('quiet', 'md')} onClick={() => print()}>
          {words.print}
        </button>
      </div>
      {problem !== null && <Note tone="missing" className="mt-3" title={words.problems[problem]} />}
      {next !== null && <RoundLinks locale={locale} round={next} />}
      {round.answers === 0 ? (
        <Note tone="plain" className="mt-6" title={words.notYet}>
          {words.notYetWhy}
        </Note>
      ) : (
        <RoundPicture
          locale={locale}
          parts={parts}
          round={round}
          earlier={earlierOf(rounds, chosen)}
          rounds={rounds}
        />
      )}
    </div>
  );
}

/** The last round before one that has results; the newest comes first. */
function earlierOf(rounds: readonly RoundResults[], chosen: number): RoundResults | null {
  return rounds.slice(chosen + 1).find(({ answers }) => answers > 0) ?? null;
}
