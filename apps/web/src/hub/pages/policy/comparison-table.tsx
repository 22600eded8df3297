import type { Locale } from '@staffroom/contract';
import type { IndicatorId, StateClassSize } from '@staffroom/knowledge';
import { Fragment, useId, type ReactNode } from 'react';
import { classNames } from '../../../system/class-names.ts';
import { FactSpan } from '../../parts/fact-span.tsx';
import type { FactText } from '../../site/hub.ts';
import type { policyIslands } from '../../text/en/policy-islands.ts';
import type { Answer } from './answers.ts';
import { areFiguresDifferent, isDifferent, type PolicyData } from './compared-states.ts';
import type { LandscapeIndicator } from './landscape-data.ts';
import { ShadeSwatch } from './shade-swatch.tsx';

type Words = typeof policyIslands;

/** How sentences of the facts are told. */
interface Language {
  readonly locale: Locale;
  readonly fact: (english: string) => FactText;
}

export interface ComparisonTableProps extends Language {
  readonly text: Words;
  readonly data: PolicyData;
  readonly indicators: readonly LandscapeIndicator[];
  readonly states: readonly { readonly code: string; readonly name: string; readonly href: string }[];
  readonly kinds: Readonly<Record<string, string>>;
  readonly isOnlyDifferences: boolean;
}

/** Some states side by side: a row for each question and one for class size. What differs is marked, in words too. */
export function ComparisonTable({
  text,
  fact,
  locale,
  data,
  indicators,
  states,
  kinds,
  isOnlyDifferences,
}: ComparisonTableProps) {
  const id = useId();
  const compared = states.flatMap(({ code }) => data.states.find(({ state }) => state === code) ?? []);
  const entries = states.flatMap(({ code }) => data.classSize.find(({ state }) => state === code) ?? []);
  const rows = indicators.map((indicator) => ({
    indicator,
    // The questions of the page are those of the file.
    differs: isDifferent(compared, indicator.id as IndicatorId),
  }));
  const doFiguresDiffer = areFiguresDifferent(entries);
  const differing = rows.filter(({ differs }) => differs).length + (doFiguresDiffer ? 1 : 0);
  return (
    <>
      <p id={`${id}-note`} aria-live="polite" className="mt-4 mb-3 text-body text-soft">
        {text.compared(states.length, differing)}
      </p>
      <div
        role="region"
        aria-labelledby={`${id}-note`}
        tabIndex={0}
        className="overflow-x-auto rounded-card border border-line bg-card print:overflow-visible"
      >
        <table className="w-full text-body" style={{ minWidth: `${8 + states.length * 14}rem` }}>
          <thead>
            <tr className="border-b border-ink text-left">
              <th
                scope="col"
                className="sticky left-0 z-10 w-32 bg-card p-3 align-bottom sm:w-48 text-small font-semibold"
              >
                {text.question}
              </th>
              {states.map(({ code, name, href }) => (
                <th key={code} scope="col" className="min-w-52 p-3 font-serif text-head font-semibold">
                  <a href={href}>{name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(doFiguresDiffer || !isOnlyDifferences) && (
              <Row name={text.classSizeRow} differs={doFiguresDiffer} text={text}>
                {entries.map((entry) => (
                  <td key={entry.state} className="p-3 align-top">
                    <Figures entry={entry} text={text} fact={fact} locale={locale} />
                  </td>
                ))}
              </Row>
            )}
            {rows
              .filter(({ differs }) => differs || !isOnlyDifferences)
              .map(({ indicator, differs }) => (
                <Row
                  key={indicator.id}
                  name={indicator.name}
                  lang={indicator.lang}
                  href={indicator.href}
                  differs={differs}
                  text={text}
                >
                  {compared.map(({ state, indicators: answers }) => (
                    <td key={state} className="p-3 align-top">
                      <AnswerCell
                        answer={answers[indicator.id as IndicatorId]}
                        indicator={indicator}
                        kinds={kinds}
                        text={text}
                        fact={fact}
                        locale={locale}
                      />
                    </td>
                  ))}
                </Row>
              ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps {
  readonly text: Words;
  readonly name: string;
  readonly lang?: string;
  readonly href?: string;
  readonly differs: boolean;
  readonly children: ReactNode;
}

function Row({ text, name, lang, href, differs, children }: RowProps) {
  return (
    <tr className="border-b border-line">
      <th
        scope="row"
        className={classNames(
          'sticky left-0 z-10 border-l-4 bg-card p-3 text-left align-top font-semibold wrap-break-word',
          differs ? 'border-l-sun' : 'border-l-transparent',
        )}
      >
        <span lang={lang}>{href === undefined ? name : <a href={href}>{name}</a>}</span>
        {differs && (
          <span className="mt-1 block w-fit rounded-control bg-sun-paper px-1.5 text-small font-semibold text-sun-text">
            {text.differs}
          </span>
        )}
      </th>
      {children}
    </tr>
  );
}

function AnswerCell({
  text,
  fact,
  locale,
  answer,
  indicator,
  kinds,
}: Language & {
  readonly text: Words;
  readonly answer: Answer;
  readonly indicator: LandscapeIndicator;
  readonly kinds: Readonly<Record<string, string>>;
}) {
  const value = indicator.values.find((each) => each.value === answer.value);
  return (
    <>
      <span className="flex items-center gap-2 font-semibold">
        <ShadeSwatch shade={value?.shade ?? 'unknown'} />
        {value?.word ?? text.unknown}
      </span>
      {answer.note !== '' && (
        <span className="mt-1 block">
          <FactSpan fact={fact(answer.note)} locale={locale} />
        </span>
      )}
      <SourceLine
        url={answer.sourceUrl}
        year={answer.dataYear}
        kind={answer.sourceKind === null ? null : (kinds[answer.sourceKind] ?? answer.sourceKind)}
        text={text}
      />
    </>
  );
}

function SourceLine({
  text,
  url,
  year,
  kind,
  title,
}: {
  readonly text: Words;
  readonly url: string | null;
  readonly year: number | null;
  readonly kind: string | null;
  readonly title?: string;
}) {
  if (url === null) return null;
  return (
    <span className="mt-1 block text-small text-soft">
      <a href={url} rel="noreferrer">
        {title ?? new URL(url).hostname.replace(/^www\.|\.$/g, '')}
      </a>
      , {year ?? text.noYear}
      {kind !== null && <> · {kind}</>}
    </span>
  );
}

type Rule = StateClassSize['rules'][number];

function isOfSameSource(rule: Rule, next: Rule | undefined): boolean {
  return (
    next !== undefined &&
    rule.citation === next.citation &&
    rule.sourceUrl === next.sourceUrl &&
    rule.dataYear === next.dataYear
  );
}

function Figures({
  text,
  entry,
  fact,
  locale,
}: Language & { readonly text: Words; readonly entry: StateClassSize }) {
  if (entry.rules.length === 0)
    return (
      <>
        <span className="hatched block rounded-control border border-dashed border-edge p-1.5">
          <span className="block rounded-[5px] bg-card px-2 py-1">
            {entry.noCap === true ? text.noCap : text.unknown}
            {entry.noCapEvidence !== undefined && (
              <>
                {' '}
                (<FactSpan fact={fact(entry.noCapEvidence)} locale={locale} />)
              </>
            )}
          </span>
        </span>
        <SourceLine
          url={entry.noCapSourceUrl ?? entry.changedSourceUrl ?? null}
          year={entry.noCapDataYear ?? entry.changedDataYear ?? null}
          kind={null}
          text={text}
        />
      </>
    );
  return (
    <ul className="flex flex-col gap-2">
      {entry.rules.map((rule, place) => (
        <li
          key={`${rule.gradeBand.from} ${rule.gradeBand.to} ${rule.max} ${rule.basis} ${rule.subjectScope}`}
        >
          {text.grades(rule.gradeBand.from, rule.gradeBand.to)}: <strong>{rule.max}</strong>{' '}
          {rule.basis === 'teacher-daily-load'
            ? text.daily
            : rule.unit === 'per-class'
              ? text.perClass
              : text.perTeacher}
          {rule.basis.endsWith('average') && `, ${text.average}`}
          {[
            ...(rule.subjectScope === 'all' ? [] : [rule.subjectScope]),
            ...(rule.appliesTo === 'statewide' ? [] : [rule.appliesTo]),
          ].map((told) => (
            <Fragment key={told}>
              , <FactSpan fact={fact(told)} locale={locale} />
            </Fragment>
          ))}
          {/* One law told in several lines is named below the last of them. */}
          {!isOfSameSource(rule, entry.rules[place + 1]) && (
            <SourceLine
              url={rule.sourceUrl}
              year={rule.dataYear}
              kind={null}
              title={rule.citation}
              text={text}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
