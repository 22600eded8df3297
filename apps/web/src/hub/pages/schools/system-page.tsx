import type { SystemProfile } from '@staffroom/knowledge';
import { FactList, FactRow } from '../../parts/fact-list.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RecordFoot } from '../../parts/record-foot.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { Term } from '../../parts/term.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

const counts = [
  'schools',
  'teams',
  'educators',
  'students',
  'multiClassroomLeaders',
  'studentsReached',
  'studentsInSchools',
] as const;

const ratios = [
  'educatorsPerTeam',
  'studentsPerTeam',
  'studentsPerEducator',
  'shareReached',
  'studentsReachedPerLeader',
] as const;

/** Published counts across the schools of a district or network. A count that a record names without a value is not known. */
export function SystemPage({ system }: { readonly system: SystemProfile }) {
  const { facts, text, href, locale } = useHub();
  const words = text.schools.system;
  const number = new Intl.NumberFormat(writtenAs[locale], { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(writtenAs[locale], { style: 'percent', maximumFractionDigits: 1 });
  const state = facts.states.find((each) => each.state === system.state);
  const range = system.teamSizeRange;
  return (
    <>
      <PageHead title={<FactWords>{system.name}</FactWords>}>
        {state === undefined ? (
          <FactWords>{system.state}</FactWords>
        ) : (
          <a href={href(addresses.state(state.state))}>{state.name}</a>
        )}
      </PageHead>
      <section>
        <SectionHeading title={words.counts}>
          {system.sources.map((source) => (
            <p key={source.id}>
              <SourceNote url={source.url} year={source.year} title={source.title} />
            </p>
          ))}
        </SectionHeading>
        <FactList>
          {counts.map((count) => {
            const value = system[count];
            return (
              value !== undefined && (
                <FactRow
                  key={count}
                  name={
                    count === 'multiClassroomLeaders' ? (
                      <Term id="multi-classroom-leader">{words[count]}</Term>
                    ) : (
                      words[count]
                    )
                  }
                >
                  {value === null ? <NotKnown /> : number.format(value)}
                </FactRow>
              )
            );
          })}
          {range !== undefined && (
            <FactRow name={words.teamSize}>
              {text.schools.school.range(number.format(range[0]), number.format(range[1]))}
            </FactRow>
          )}
        </FactList>
      </section>
      <section className="mt-12">
        <SectionHeading title={words.derivedTitle}>
          {system.derivation !== undefined && (
            <p className="first-letter:uppercase">
              <FactWords>{system.derivation}</FactWords>
            </p>
          )}
        </SectionHeading>
        <FactList>
          {ratios.map((ratio) => {
            const value = system.derived[ratio];
            return (
              value !== undefined && (
                <FactRow key={ratio} name={words.derived[ratio]}>
                  {ratio === 'shareReached' ? percent.format(value) : number.format(value)}
                </FactRow>
              )
            );
          })}
        </FactList>
      </section>
      <p className="mt-8">
        <a href={href(addresses.schools())}>{text.schools.school.all}</a>
      </p>
      <RecordFoot kind="system" id={system.id} sources={system.sources} />
    </>
  );
}
