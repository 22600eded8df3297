import { modelsWithoutTemplate } from '@staffroom/knowledge';
import type { ReactNode } from 'react';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

/** What most people come with, each answered in numbers counted from the facts. */
export function FourQuestions() {
  const { text, facts, locale, href } = useHub();
  const { questions } = text.home;
  const format = new Intl.NumberFormat(writtenAs[locale]);
  const n = (value: number): string => format.format(value);
  const answers = facts.states.flatMap(({ indicators }) => Object.values(indicators));
  const known = answers.filter(({ value }) => value !== 'unknown');
  const findings = facts.evidence.findings;
  const compared = findings.filter(
    ({ evidenceTier }) => evidenceTier === 'randomised' || evidenceTier === 'quasiExperimental',
  );
  const without = findings.filter(({ direction }) => direction === 'none' || direction === 'inconclusive');
  const models = facts.models.models;
  const untried = new Set(modelsWithoutTemplate().map(({ modelId }) => modelId));
  const milestones = facts.journey.stages.reduce((sum, stage) => sum + stage.milestones.length, 0);
  return (
    <section aria-labelledby="questions" className="mt-14">
      <h2 id="questions" className="hidden-text">
        {questions.title}
      </h2>
      <div className="grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-4">
        <Question title={questions.policy.title} link={questions.policy.link} to={href(addresses.policy())}>
          {questions.policy.text(
            n(facts.states.length),
            n(facts.indicators.length),
            n(known.length),
            n(answers.length),
          )}
        </Question>
        <Question title={questions.models.title} link={questions.models.link} to={href(addresses.models())}>
          {questions.models.text(n(models.length), n(models.filter(({ id }) => !untried.has(id)).length))}
        </Question>
        <Question
          title={questions.evidence.title}
          link={questions.evidence.link}
          to={href(addresses.evidence())}
        >
          {questions.evidence.text(n(findings.length), n(without.length), n(compared.length))}
        </Question>
        <Question
          title={questions.journey.title}
          link={questions.journey.link}
          to={href(addresses.journey())}
        >
          {questions.journey.text(n(facts.journey.stages.length), n(milestones))}{' '}
          <a href={href(addresses.readiness())}>{questions.journey.readiness}</a>
        </Question>
      </div>
    </section>
  );
}

function Question({
  title,
  link,
  to,
  children,
}: {
  readonly title: string;
  readonly link: string;
  readonly to: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="whole flex flex-col border-t-2 border-ink pt-3">
      <h3 className="font-serif text-head leading-6">{title}</h3>
      <p className="mt-2 grow text-body text-soft">{children}</p>
      <p className="mt-3 text-body font-semibold">
        <a href={to}>{link}</a>
      </p>
    </section>
  );
}
