import type { Locale, NewRound } from '@staffroom/contract';
import { useState } from 'react';
import { buttonStyle } from '../../../../system/button-style.ts';
import { Note } from '../../../../system/note.tsx';
import { assessmentCalls, type CallProblem } from './assessment-calls.ts';
import { readinessWords } from './readiness-words.ts';
import { RoundLinks } from './round-links.tsx';

/** Begins the first round of a team. */
export function TeamBegin({ locale }: { readonly locale: Locale }) {
  const words = readinessWords(locale);
  const [team, setTeam] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [round, setRound] = useState<NewRound | null>(null);
  const [problem, setProblem] = useState<CallProblem | null>(null);

  async function begin(): Promise<void> {
    setAsking(true);
    const result = await assessmentCalls.begin(team);
    setAsking(false);
    setRound(result.data);
    setProblem(result.problem);
  }

  if (round !== null) return <RoundLinks locale={locale} round={round} />;
  return (
    <form
      className="screen-only noscript:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <label className="block text-body">
        {words.teamName}
        <input
          value={team}
          maxLength={200}
          autoComplete="off"
          onChange={({ target }) => setTeam(target.value)}
          className="mt-1 block h-10 w-full max-w-md rounded-control border border-edge bg-card px-3"
        />
      </label>
      <button type="submit" disabled={isAsking} className={buttonStyle('primary', 'md', 'mt-3')}>
        {words.beginRound}
      </button>
      <div aria-live="polite">
        {problem !== null && <Note tone="missing" className="mt-3" title={words.problems[problem]} />}
      </div>
    </form>
  );
}
