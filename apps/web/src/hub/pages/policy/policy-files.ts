import type { Locale } from '@staffroom/contract';
import { csvText } from '@staffroom/exchange/browser';
import { knowledgeVersion, type ClassSizeGoal, type ClassSizeRule, type Facts } from '@staffroom/knowledge';
import { translatedFact } from '../../site/fact-translations.ts';
import type { HubFile } from '../../site/page.ts';
import { comparedSentences } from './compared-states.ts';

/** The answers and class-size rules as data, which the comparison reads too. */
export const policyData = '/data/policy.json';

/** What the comparison tells of them in other languages, by the English sentence. */
export const policyTranslations = { es: '/data/policy.es.json' } as const satisfies Readonly<
  Record<Exclude<Locale, 'en'>, string>
>;

/** The translation at a path; null where none stands there. */
export function policyTranslationAt(path: string, facts: Facts): HubFile | null {
  if (path !== policyTranslations.es) return null;
  const told = comparedSentences(facts)
    .map((english) => [english, translatedFact('es', english)] as const)
    .filter(([, { lang }]) => lang === 'es')
    .map(([english, { text }]) => [english, text]);
  const body = JSON.stringify(Object.fromEntries(told), null, 1);
  return { kind: 'file', mediaType: 'application/json', body: `${body}\n` };
}

/** The files of the policy landscape. */
export const policyFiles = [
  { path: '/data/policy.csv', name: 'csv', write: policyCsv },
  { path: policyData, name: 'json', write: policyJson },
  { path: '/data/class-size.csv', name: 'classSize', write: classSizeCsv },
] as const satisfies readonly {
  readonly path: string;
  readonly name: string;
  readonly write: (facts: Facts) => HubFile;
}[];

const csvType = 'text/csv; charset=utf-8';

/** One row for each jurisdiction and indicator: value, note, source, year, kind of source, flags. Unknown is written as such. */
function policyCsv(facts: Facts): HubFile {
  const rows = facts.states.flatMap((state) =>
    facts.indicators.map((indicator) => {
      const answer = state.indicators[indicator.id];
      return [
        state.state,
        state.name,
        indicator.id,
        indicator.name,
        answer.value,
        answer.note,
        answer.sourceUrl,
        answer.dataYear,
        answer.sourceKind,
        answer.sourceKind === 'derived' ? 'yes' : 'no',
        answer.mirror === true ? 'yes' : 'no',
      ];
    }),
  );
  const columns = [
    'state',
    'stateName',
    'indicator',
    'indicatorName',
    'value',
    'note',
    'sourceUrl',
    'dataYear',
    'sourceKind',
    'derived',
    'mirror',
  ];
  return { kind: 'file', mediaType: csvType, body: csvText(columns, rows) };
}

/** Every class-size figure, one row each; `status` tells a rule from a goal and from a repealed figure, and where there is none. */
function classSizeCsv(facts: Facts): HubFile {
  const columns = [
    'state',
    'stateName',
    'status',
    'gradeFrom',
    'gradeTo',
    'max',
    'maxWithAide',
    'basis',
    'unit',
    'subjectScope',
    'appliesTo',
    'binding',
    'waiver',
    'citation',
    'sourceUrl',
    'dataYear',
    'confidence',
    'mirror',
    'note',
  ];
  const rows = facts.classSize.flatMap((entry) => {
    const row = (status: string, rule: ClassSizeRule | ClassSizeGoal) => [
      entry.state,
      entry.name,
      status,
      rule.gradeBand.from,
      rule.gradeBand.to,
      rule.max,
      rule.maxWithAide ?? null,
      rule.basis,
      rule.unit,
      rule.subjectScope,
      rule.appliesTo,
      rule.binding,
      rule.waiver,
      rule.citation,
      rule.sourceUrl,
      rule.dataYear,
      rule.confidence,
      rule.mirror === true ? 'yes' : 'no',
      rule.note,
    ];
    const without = (status: string, source: string | null, year: number | null, note: string) => [
      entry.state,
      entry.name,
      status,
      ...columns.slice(3, 14).map(() => null),
      source,
      year,
      null,
      null,
      note,
    ];
    return [
      ...entry.rules.map((rule) => row('rule', rule)),
      ...(entry.noCap === true
        ? [
            without(
              'noCapFound',
              entry.noCapSourceUrl ?? null,
              entry.noCapDataYear ?? null,
              entry.noCapEvidence ?? '',
            ),
          ]
        : []),
      ...(entry.unknown === true
        ? [
            without(
              'unknown',
              entry.changedSourceUrl ?? null,
              entry.changedDataYear ?? null,
              entry.changed ?? '',
            ),
          ]
        : []),
      ...(entry.goals ?? []).map((goal) => row('goal', goal)),
      ...(entry.supersededRules ?? []).map((rule) => row('repealed', rule)),
    ];
  });
  return { kind: 'file', mediaType: csvType, body: csvText(columns, rows) };
}

/** The questions, the answers and the class-size rules as they stand in the facts, accepted corrections among them. */
function policyJson({ indicators, states, classSize }: Facts): HubFile {
  const body = JSON.stringify({ edition: knowledgeVersion, indicators, states, classSize }, null, 1);
  return { kind: 'file', mediaType: 'application/json', body: `${body}\n` };
}
