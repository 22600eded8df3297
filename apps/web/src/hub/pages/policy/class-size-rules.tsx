import type { StateClassSize } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { useHub } from '../../site/hub.ts';
import { notesOf } from './rule-notes.ts';
import type { AnyRule } from './class-size-grades.ts';
import { NeedWords } from './need-words.tsx';
import { rosters } from './roster-need.ts';

export interface ClassSizeRulesProps {
  readonly title: string;
  readonly rules: readonly AnyRule[];
  readonly name: StateClassSize['name'];
}

/** Class-size rules as a table: the figure, what it counts, what it asks of a shared roster, its force, waiver and source. */
export function ClassSizeRules({ title, rules, name }: ClassSizeRulesProps) {
  const { text } = useHub();
  const { columns } = text.policy.classSize;
  const notes = notesOf(rules);
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
                note={notes.indexOf(rule.note) + 1}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {notes.length > 0 && (
        <ol className="mt-3 flex max-w-3xl list-decimal flex-col gap-1 pl-5 text-body text-soft">
          {notes.map((note) => (
            <li key={note}>
              <FactWords>{note}</FactWords>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

interface RuleRowProps {
  readonly rule: AnyRule;
  /** The number of its note below the table; 0 for none. */
  readonly note: number;
}

function RuleRow({ rule, note }: RuleRowProps) {
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
        {note > 0 && <p className="text-small">{words.note(note)}</p>}
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
