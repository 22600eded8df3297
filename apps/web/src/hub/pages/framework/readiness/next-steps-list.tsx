import type { Locale } from '@staffroom/contract';
import { addresses } from '../../../site/addresses.ts';
import { inLocale } from '../../../text/locale.ts';
import type { framework } from '../../../text/en/framework.ts';
import { FactSpan } from '../../../parts/fact-span.tsx';
import type { Question } from './questionnaire.ts';

/** Look-fors to begin with, each with what of the journey works on it. */
export function NextStepsList({
  locale,
  questions,
  words,
}: {
  readonly locale: Locale;
  readonly questions: readonly Question[];
  readonly words: (typeof framework)['readiness'];
}) {
  return (
    <>
      <ol className="border-t border-line">
        {questions.map(({ id, text, evidence, steps }) => (
          <li key={id} className="whole grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-2">
            <div>
              <p className="font-semibold">
                <FactSpan fact={text} locale={locale} />
              </p>
              <p className="mt-1 text-small text-soft">
                {words.evidence}: <FactSpan fact={evidence} locale={locale} />
              </p>
            </div>
            <ul className="space-y-2 text-body">
              {steps.map((step) => (
                <li key={step.id}>
                  <a href={step.href}>
                    <FactSpan fact={step.stage} locale={locale} />:{' '}
                    <FactSpan fact={step.milestone} locale={locale} />
                  </a>
                  {step.deliverables.map((each) => (
                    <span key={each.text} className="block text-small">
                      {words.make}: <FactSpan fact={each} locale={locale} />
                    </span>
                  ))}
                  {step.questions.map((each) => (
                    <span key={each.text} className="block text-small">
                      {words.ask}: <FactSpan fact={each} locale={locale} />
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className="screen-only mt-3 text-body">
        <a href={inLocale(locale, addresses.journey())}>{words.journey}</a>
      </p>
    </>
  );
}
