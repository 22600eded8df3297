import type { IndicatorId, StatePolicy } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { correctionAddress } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { answerPlace, isKnown } from './answers.ts';

export interface AnswerNoteProps {
  readonly state: StatePolicy;
  readonly indicator: IndicatorId;
}

/** What stands behind an answer: its note, where and when it was read, of what kind the source is, and how to correct it. */
export function AnswerNote({ state, indicator }: AnswerNoteProps) {
  const { text } = useHub();
  const answer = state.indicators[indicator];
  return (
    <>
      {answer.note !== '' && (
        <p className="text-body">
          <FactWords>{answer.note}</FactWords>
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
        {answer.sourceUrl !== null && <SourceNote url={answer.sourceUrl} year={answer.dataYear} />}
        {answer.sourceKind !== null && <span>{text.policy.kinds[answer.sourceKind]}</span>}
        {answer.mirror === true && (
          <span className="rounded-control bg-sun-paper px-1.5 text-sun-text">{text.policy.mirror}</span>
        )}
        {!isKnown(answer) && answer.sourceUrl === null && <span>{text.policy.noSourceRead}</span>}
        <CorrectAnswer state={state} indicator={indicator} />
      </p>
    </>
  );
}

function CorrectAnswer({ state, indicator }: AnswerNoteProps) {
  const { text, href, fact, facts } = useHub();
  const name = facts.indicators.find(({ id }) => id === indicator)?.name ?? indicator;
  const address = `${correctionAddress('state', state.state)}&${new URLSearchParams({ path: answerPlace(indicator) }).toString()}`;
  return (
    <a href={href(address)} className="screen-only inline-block min-h-6 py-0.5 text-soft">
      {isKnown(state.indicators[indicator]) ? text.policy.correct : text.policy.tellUs}
      <span className="hidden-text">
        : {fact(name).text}, {state.name}
      </span>
    </a>
  );
}
