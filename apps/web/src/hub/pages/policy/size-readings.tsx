import type { StatePolicy } from '@staffroom/knowledge';
import { SourceNote } from '../../parts/source-note.tsx';
import { useHub } from '../../site/hub.ts';
import { NeedWords } from './need-words.tsx';
import { rosters } from './roster-need.ts';

/** What holds for every class or teacher at any moment, and not only on average. */
const momentary: ReadonlySet<string> = new Set(['class', 'ratio', 'teacher-daily-load']);

/** What the class-size rules of a state ask of a team whose students are together: one line for each rule for all or for core subjects. */
export function SizeReadings({ state }: { readonly state: StatePolicy }) {
  const { text, facts } = useHub();
  const words = text.policy.classSize;
  const entry = facts.classSize.find((each) => each.state === state.state);
  const rules = (entry?.rules ?? []).filter(
    ({ basis, subjectScope }) => momentary.has(basis) && (subjectScope === 'all' || subjectScope === 'core'),
  );
  return rules.map((rule) => {
    const { from, to } = rule.gradeBand;
    return (
      <li
        key={`${from} ${to} ${rule.basis} ${rule.unit} ${rule.max} ${rule.appliesTo}`}
        className="border-l-2 border-design pl-3"
      >
        <p>
          <strong>{words.gradesOf(from, to)}:</strong>{' '}
          {rosters.map((students, place) => (
            <span key={students}>
              {place > 0 && '; '}
              {words.together(students)} <NeedWords rule={rule} students={students} />
            </span>
          ))}
          .
        </p>
        <p className="text-small text-soft">
          <SourceNote
            url={rule.sourceUrl}
            year={rule.dataYear}
            title={rule.citation}
            verified={rule.confidence !== 'low'}
          />
          {rule.appliesTo !== 'statewide' && (
            <> · {(words.places as Readonly<Record<string, string>>)[rule.appliesTo] ?? rule.appliesTo}</>
          )}
        </p>
      </li>
    );
  });
}
