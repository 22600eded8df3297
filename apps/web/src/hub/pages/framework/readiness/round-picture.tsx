import type { Locale, LookForResult, RoundResults } from '@staffroom/contract';
import { FactSpan } from '../../../parts/fact-span.tsx';
import { OverTime } from './over-time.tsx';
import { NextStepsList } from './next-steps-list.tsx';
import type { Question, QuestionPart } from './questionnaire.ts';
import { RatingBar } from './rating-bar.tsx';
import { RatingKey } from './rating-key.tsx';
import { disagreement, meanOf } from './readings.ts';
import { dayInWords, readinessWords } from './readiness-words.ts';
import { Standings } from './standings.tsx';
import { writtenAs } from '../../../text/locale.ts';

const most = 5;
/** From here on a look-for counts as low: less than half of the scale. */
const low = 1.5;

/** The combined picture of a round: by part, where the team is apart, look-for by look-for, and what to begin with. */
export function RoundPicture({
  locale,
  parts,
  round,
  earlier,
  rounds,
}: {
  readonly locale: Locale;
  readonly parts: readonly QuestionPart[];
  readonly round: RoundResults;
  readonly earlier: RoundResults | null;
  /** All rounds of the team, the newest first. */
  readonly rounds: readonly RoundResults[];
}) {
  const words = readinessWords(locale);
  const questions = parts.flatMap((part) => part.questions);
  const now = byLookFor(round);
  const before = earlier === null ? null : byLookFor(earlier);
  const apart = questions
    .map((question) => ({ question, apart: disagreement(now.get(question.id)?.counts ?? []) ?? 0 }))
    .filter((each) => each.apart > 0)
    .toSorted((a, b) => b.apart - a.apart)
    .slice(0, most);
  const lowest = questions
    .map((question) => ({ question, mean: meanOf(now.get(question.id)?.counts ?? []) }))
    .filter((each): each is { question: Question; mean: number } => each.mean !== null && each.mean < low)
    .toSorted((a, b) => a.mean - b.mean)
    .slice(0, most);
  return (
    <>
      <section aria-labelledby="standing" className="mt-10">
        <h2 id="standing">{words.standing}</h2>
        <p className="mb-3 text-small text-soft">
          {earlier === null
            ? words.standingOf(dayInWords(locale, round.begun))
            : words.comparedWith(dayInWords(locale, round.begun), dayInWords(locale, earlier.begun))}
        </p>
        <RatingKey words={words} />
        <div className="mt-4">
          <Standings
            locale={locale}
            words={words}
            standings={parts.map((part) => ({
              part,
              now: together(part.questions, now),
              earlier: before === null ? null : together(part.questions, before).mean,
            }))}
          />
        </div>
      </section>
      <OverTime
        locale={locale}
        parts={parts}
        times={rounds
          .filter(({ answers }) => answers > 0)
          .toReversed()
          .map((each) => {
            const results = byLookFor(each);
            return {
              id: each.roundId,
              begun: each.begun,
              means: Object.fromEntries(
                parts.map((part) => [part.id, together(part.questions, results).mean]),
              ),
            };
          })}
      />
      {apart.length > 0 && (
        <section aria-labelledby="apart" className="mt-12">
          <h2 id="apart">{words.apart}</h2>
          <p className="mb-3 max-w-3xl text-small text-soft">{words.apartLead}</p>
          <LookForBars
            locale={locale}
            questions={apart.map(({ question }) => question)}
            now={now}
            caption={words.apart}
          />
        </section>
      )}
      {lowest.length > 0 && (
        <section aria-labelledby="next-steps" className="mt-12">
          <h2 id="next-steps">{words.nextSteps}</h2>
          <p className="mb-3 max-w-3xl text-small text-soft">{words.nextStepsLead}</p>
          <NextStepsList locale={locale} questions={lowest.map(({ question }) => question)} words={words} />
        </section>
      )}
      <section aria-labelledby="all" className="mt-12">
        <h2 id="all" className="mb-3">
          {words.allLookFors}
        </h2>
        {parts.map((part) => (
          <div key={part.id} className="mb-6">
            <h3 className="mb-1">
              <FactSpan fact={part.name} locale={locale} />
            </h3>
            <LookForBars locale={locale} questions={part.questions} now={now} caption={part.name.text} />
          </div>
        ))}
      </section>
    </>
  );
}

function byLookFor({ lookFors }: RoundResults): ReadonlyMap<string, LookForResult> {
  return new Map(lookFors.map((each) => [each.lookForId, each]));
}

/** All ratings of several look-fors, counted together. */
function together(questions: readonly Question[], results: ReadonlyMap<string, LookForResult>) {
  const own = questions.flatMap(({ id }) => results.get(id) ?? []);
  const sum = (rating: 0 | 1 | 2 | 3): number => own.reduce((total, { counts }) => total + counts[rating], 0);
  const counts = [sum(0), sum(1), sum(2), sum(3)] as const;
  return {
    counts,
    unknown: own.reduce((total, { unknown }) => total + unknown, 0),
    open: 0,
    mean: meanOf(counts),
  };
}

function LookForBars({
  locale,
  questions,
  now,
  caption,
}: {
  readonly locale: Locale;
  readonly questions: readonly Question[];
  readonly now: ReadonlyMap<string, LookForResult>;
  readonly caption: string;
}) {
  const words = readinessWords(locale);
  const format = new Intl.NumberFormat(writtenAs[locale], { maximumFractionDigits: 1 });
  return (
    <table className="w-full text-body">
      <caption className="hidden-text">{caption}</caption>
      <thead className="text-small text-soft">
        <tr className="border-b border-line text-left">
          <th scope="col" className="py-1 pr-4 font-normal">
            {words.lookFor}
          </th>
          <th scope="col" className="w-2/5 py-1 pr-4 font-normal">
            {words.ratingsGiven}
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            {words.median}
          </th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ id, text }) => {
          const result = now.get(id);
          const counts = result?.counts ?? [0, 0, 0, 0];
          const unknown = result?.unknown ?? 0;
          const median = result?.median ?? null;
          return (
            <tr key={id} className="border-b border-line align-middle">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                <FactSpan fact={text} locale={locale} />
              </th>
              <td className="py-2 pr-4">
                <RatingBar counts={counts} unknown={unknown} label={words.barSays(counts, unknown, 0)} />
              </td>
              <td className="py-2 text-right font-semibold">
                {median === null ? words.notKnown : format.format(median)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
