import type { Locale } from '@staffroom/contract';
import { FactSpan } from '../../../parts/fact-span.tsx';
import type { framework } from '../../../text/en/framework.ts';
import type { Question, QuestionPart } from './questionnaire.ts';
import { ratings, type Answers, type Rating } from './rating.ts';

export interface RatingFormProps {
  readonly locale: Locale;
  readonly parts: readonly QuestionPart[];
  readonly answers: Answers;
  readonly words: (typeof framework)['readiness'];
  readonly onRate: (lookForId: string, rating: Rating) => void;
}

/** All look-fors to be rated, part by part: on paper as on the screen. */
export function RatingForm({ locale, parts, answers, words, onRate }: RatingFormProps) {
  return parts.map((part) => {
    const answered = part.questions.filter(({ id }) => answers[id] !== undefined).length;
    return (
      <details key={part.id} open className="group border-b border-line py-4">
        <summary className="flex cursor-pointer list-none items-baseline justify-between gap-4 break-after-avoid">
          <span>
            <span className="mr-1 inline-block w-3 text-center text-soft transition-transform group-open:rotate-90 print:hidden">
              ›
            </span>
            <strong className="font-serif text-head font-semibold">
              <FactSpan fact={part.name} locale={locale} />
            </strong>{' '}
            <span className="text-small text-soft">{words.kind[part.kind]}</span>
          </span>
          <span className="screen-only text-small text-soft tabular-nums">
            {words.answered(answered, part.questions.length)}
          </span>
        </summary>
        {part.questions.map((question) => (
          <QuestionRow
            key={question.id}
            locale={locale}
            question={question}
            value={answers[question.id]}
            words={words}
            onRate={onRate}
          />
        ))}
      </details>
    );
  });
}

function QuestionRow({
  locale,
  question,
  value,
  words,
  onRate,
}: {
  readonly locale: Locale;
  readonly question: Question;
  readonly value: Rating | undefined;
  readonly words: RatingFormProps['words'];
  readonly onRate: RatingFormProps['onRate'];
}) {
  const choices = [
    ...ratings.map((rating) => ({ rating, label: words.scale[rating], mark: String(rating) })),
    { rating: null, label: words.notKnown, mark: '?' },
  ];
  return (
    <fieldset
      aria-labelledby={`ask-${question.id}`}
      className="whole mt-4 grid min-w-0 gap-x-8 gap-y-2 lg:grid-cols-[1fr_auto] print:mt-2 print:grid-cols-[1fr_auto] print:gap-x-4"
    >
      <div className="max-w-2xl text-body">
        <p id={`ask-${question.id}`}>
          <FactSpan fact={question.text} locale={locale} />
        </p>
        <p className="mt-0.5 text-small text-soft">
          {words.evidence}: <FactSpan fact={question.evidence} locale={locale} />
        </p>
      </div>
      <div className="flex flex-wrap gap-1 lg:w-[27rem] items-start print:w-[20rem]">
        {choices.map(({ rating, label, mark }) => (
          <label
            key={mark}
            className="relative flex min-h-11 min-w-[3.4rem] flex-1 sm:min-w-[4.6rem] [overflow-wrap:normal] print:min-h-8 print:min-w-0 cursor-pointer flex-col items-center justify-center rounded-control border border-edge bg-card px-1 py-1 text-center text-tiny leading-tight hover:bg-wash has-checked:border-transparent has-checked:bg-act has-checked:text-on-act has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={question.id}
              value={mark}
              checked={value === rating}
              onChange={() => onRate(question.id, rating)}
              className="hidden-text scroll-mb-24"
            />
            <span aria-hidden="true" className="text-small font-semibold">
              {mark}
            </span>
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
