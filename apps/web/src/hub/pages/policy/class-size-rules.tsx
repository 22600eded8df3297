import type { StateClassSize } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { useHub } from '../../site/hub.ts';
import type { AnyRule } from './class-size-grades.ts';
import { rosterNeed } from './roster-need.ts';

/** The rosters that the rules are read on: the ends of the range that the note on the question names. */
const rosters = [60, 100];

export interface ClassSizeRulesProps {
  readonly title: string;
  readonly rules: readonly AnyRule[];
  readonly name: StateClassSize['name'];
}

/** Class-size rules as a table: the figure, what it counts, what it asks of a shared roster, its force, waiver and source. */
export function ClassSizeRules({ title, rules, name }: ClassSizeRulesProps) {
  const { text } = useHub();
  const { columns } = text.policy.classSize;
  const heads = [
    columns.grades,
    columns.figure,
    columns.counted,
    ...rosters.map(columns.forRoster),
    columns.binding,
    columns.waiver,
    columns.source,
  ];
  return (
    <div className="mt-6">
      <h3 className="mb-2">{title}</h3>
      <ScrollRegion label={`${title}, ${name}`}>
        <table className="w-full min-w-[60rem] text-body">
          <thead>
            <tr className="border-b border-ink text-left align-bottom text-small">
              {heads.map((head) => (
                <th key={head} scope="col" className="py-2 pr-4 font-semibold">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <RuleRow
                key={`${rule.gradeBand.from}-${rule.gradeBand.to} ${rule.basis} ${rule.unit} ${rule.max} ${rule.subjectScope}`}
                rule={rule}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function RuleRow({ rule }: { readonly rule: AnyRule }) {
  const { text } = useHub();
  const words = text.policy.classSize;
  const { from, to } = rule.gradeBand;
  const isDaily = rule.basis === 'teacher-daily-load';
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-2.5 pr-4 text-left font-semibold whitespace-nowrap">
        {from === to ? from : `${from}–${to}`}
      </th>
      <td className="py-2.5 pr-4 whitespace-nowrap">
        <span className="font-semibold">{rule.max}</span>{' '}
        {!isDaily && (rule.unit === 'per-class' ? words.perClass : words.perTeacher)}
        {rule.maxWithAide !== undefined && (
          <span className="block text-small text-soft">{words.withAide(`${rule.maxWithAide}`)}</span>
        )}
      </td>
      <td className="py-2.5 pr-4">
        {words.bases[rule.basis]}
        {rule.subjectScope !== 'all' && (
          <span className="block text-small text-soft">
            <InWords words={words.scopes} fact={rule.subjectScope} />
          </span>
        )}
        {rule.appliesTo !== 'statewide' && (
          <span className="block text-small text-soft">
            <InWords words={words.places} fact={rule.appliesTo} />
          </span>
        )}
      </td>
      {rosters.map((students) => (
        <td key={students} className="py-2.5 pr-4">
          <NeedWords rule={rule} students={students} />
        </td>
      ))}
      <td className="py-2.5 pr-4">{words.bindings[rule.binding]}</td>
      <td className="py-2.5 pr-4">{words.waivers[rule.waiver]}</td>
      <td className="max-w-80 py-2.5">
        <p className="font-semibold">{rule.citation}</p>
        <p className="text-small text-soft">
          <SourceNote url={rule.sourceUrl} year={rule.dataYear} verified={rule.confidence !== 'low'} />
          {' · '}
          {words.confidence[rule.confidence]}
          {rule.mirror === true && <> · {text.policy.mirror}</>}
          {rule.corroborationUrl !== undefined && (
            <>
              {' · '}
              <a href={rule.corroborationUrl} rel="noreferrer">
                {words.corroboration}
              </a>
            </>
          )}
        </p>
        {rule.note !== '' && (
          <p className="mt-1 text-small">
            <FactWords>{rule.note}</FactWords>
          </p>
        )}
      </td>
    </tr>
  );
}

/** Words of the catalogue for a text of the facts, or the text itself where the facts have gained one. */
function InWords({
  words,
  fact,
}: {
  readonly words: Readonly<Record<string, string>>;
  readonly fact: string;
}) {
  return words[fact] ?? <FactWords>{fact}</FactWords>;
}

function NeedWords({ rule, students }: { readonly rule: AnyRule; readonly students: number }) {
  const { text, locale } = useHub();
  const words = text.policy.classSize;
  const need = rosterNeed(rule, students);
  switch (need.kind) {
    case 'groups':
      return words.groups(need.count, `${rule.max}`);
    case 'averageGroups':
      return words.averageGroups(need.count);
    case 'teachers':
      return words.teachers(
        new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(need.tenths / 10),
      );
    case 'load':
      return need.isWithin ? words.load(`${rule.max}`) : words.overLoad(`${rule.max}`);
    default:
      return need satisfies never;
  }
}
