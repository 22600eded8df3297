import type { SchoolProfile } from '@staffroom/knowledge';
import { Pill } from '../../../system/pill.tsx';
import { FactList, FactRow } from '../../parts/fact-list.tsx';
import { FactSource } from '../../parts/fact-source.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { ModelRings } from '../../parts/model-rings.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RecordFoot } from '../../parts/record-foot.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { Term } from '../../parts/term.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { PictureLegend } from '../models/picture-legend.tsx';
import { writtenAs } from '../../text/locale.ts';

type Range = NonNullable<SchoolProfile['teamSize']>;

/** A range whose ends are both published, which can be drawn. */
function closed(range: Range | null) {
  return range === null || range.min === null || range.max === null
    ? null
    : { ...range, min: range.min, max: range.max };
}

function RangeWords({ range, sources }: { readonly range: Range | null } & Pick<SchoolProfile, 'sources'>) {
  const { text, locale } = useHub();
  const words = text.schools.school;
  if (range === null) return <NotKnown />;
  const { min, max, unit, note } = range;
  const number = new Intl.NumberFormat(writtenAs[locale]);
  const figure =
    min === null
      ? max === null
        ? null
        : words.upTo(number.format(max))
      : max === null
        ? words.from(number.format(min))
        : min === max
          ? number.format(min)
          : words.range(number.format(min), number.format(max));
  return (
    <>
      {figure === null ? <NotKnown /> : figure} <FactWords>{unit}</FactWords>{' '}
      <FactSource fact={range} sources={sources} />
      {note !== undefined && (
        <span className="block text-small text-soft">
          <FactWords>{note}</FactWords>
        </span>
      )}
    </>
  );
}

function Roles({ school }: { readonly school: SchoolProfile }) {
  const { facts, text, href, locale } = useHub();
  const words = text.schools.school;
  const number = new Intl.NumberFormat(writtenAs[locale]);
  return (
    <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
      {school.rolesOnTeam.map(({ roleId, count }) => (
        <li key={roleId} className="flex flex-wrap items-baseline gap-x-2">
          {count !== null && <span className="font-semibold">{words.roleCount(number.format(count))}</span>}
          <a href={href(addresses.role(roleId))}>
            <FactWords>{facts.roles.roles.find(({ id }) => id === roleId)?.name ?? roleId}</FactWords>
          </a>
          {count === null && <NotKnown words={words.roleUnknown} />}
        </li>
      ))}
    </ul>
  );
}

function Facts({ school }: { readonly school: SchoolProfile }) {
  const { facts, text, href, locale } = useHub();
  const words = text.schools.school;
  const number = new Intl.NumberFormat(writtenAs[locale]);
  const state = facts.states.find((each) => each.state === school.state)?.name ?? school.state;
  const model = facts.models.models.find(({ id }) => id === school.modelId)?.name ?? school.modelId;
  const { enrollment } = school;
  return (
    <FactList>
      <FactRow name={words.district}>{school.district}</FactRow>
      <FactRow name={words.state}>
        {state} · <a href={href(addresses.state(school.state))}>{words.policyLink(state)}</a>
      </FactRow>
      <FactRow name={words.level}>{text.schools.level[school.level]}</FactRow>
      <FactRow name={words.model}>
        <a href={href(addresses.model(school.modelId))}>
          <FactWords>{model}</FactWords>
        </a>
      </FactRow>
      <FactRow name={words.grades}>
        {school.gradesTeamed.length === 0 ? (
          <NotKnown words={words.gradesUnknown} />
        ) : (
          school.gradesTeamed.join(', ')
        )}
      </FactRow>
      <FactRow name={words.enrollment}>
        {enrollment === null ? (
          <NotKnown />
        ) : (
          <>
            {text.schools.students(number.format(enrollment.value))}{' '}
            <FactSource
              fact={{
                sourceUrl: enrollment.sourceUrl,
                year: enrollment.year,
                verified: enrollment.verified ?? true,
              }}
              sources={school.sources}
            />
          </>
        )}
      </FactRow>
      <FactRow name={words.teamCount}>
        {school.teamCount === null ? <NotKnown /> : number.format(school.teamCount)}
      </FactRow>
      <FactRow name={words.teamSize}>
        <RangeWords range={school.teamSize} sources={school.sources} />
      </FactRow>
      <FactRow name={<Term id="shared-roster">{words.roster}</Term>}>
        <RangeWords range={school.sharedRosterSize} sources={school.sources} />
      </FactRow>
    </FactList>
  );
}

/** The profile of a school, as public pages tell it. */
export function SchoolPage({ school }: { readonly school: SchoolProfile }) {
  const { facts, text, href, locale } = useHub();
  const words = text.schools.school;
  const number = new Intl.NumberFormat(writtenAs[locale], { maximumFractionDigits: 1 });
  const others = facts.schools.schools.filter(
    ({ id, modelId }) => modelId === school.modelId && id !== school.id,
  );
  const modelType = facts.models.models.find(({ id }) => id === school.modelId)?.modelType ?? 'unclassified';
  return (
    <>
      <PageHead title={school.school}>
        {school.district}, {school.state} <Pill>{text.schools.status[school.profileStatus]}</Pill>
      </PageHead>
      <div className="flex flex-col-reverse items-start justify-between gap-8 md:flex-row">
        <Facts school={school} />
        <figure className="flex shrink-0 flex-wrap items-center gap-4 md:w-52 md:flex-col">
          <ModelRings
            model={{
              id: school.modelId,
              roles: school.rolesOnTeam.map(({ roleId }) => roleId),
              typicalTeamSize: closed(school.teamSize),
              typicalSharedRoster: closed(school.sharedRosterSize),
              modelType,
            }}
            size={168}
          />
          <figcaption className="min-w-40 flex-1">
            <PictureLegend />
          </figcaption>
        </figure>
      </div>
      {school.rolesOnTeam.length > 0 && (
        <section className="mt-12">
          <SectionHeading title={words.roles} />
          <Roles school={school} />
        </section>
      )}
      {school.scheduleFeatures.length > 0 && (
        <section className="mt-12 max-w-3xl">
          <SectionHeading title={words.schedule} />
          <ul className="list-disc space-y-2 pl-5">
            {school.scheduleFeatures.map((feature) => (
              <li key={feature.fact}>
                <FactWords>{feature.fact}</FactWords> <FactSource fact={feature} sources={school.sources} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {school.derivedRatios !== undefined && (
        <section className="mt-12">
          <SectionHeading title={words.ratios} />
          <FactList>
            {school.derivedRatios.map((ratio) => (
              <FactRow
                key={ratio.name}
                name={
                  <span className="inline-block first-letter:uppercase">
                    <FactWords>{ratio.name}</FactWords>
                  </span>
                }
              >
                {number.format(ratio.value)}{' '}
                <span className="text-small text-soft">
                  (<FactWords>{ratio.derivation}</FactWords>)
                </span>
              </FactRow>
            ))}
          </FactList>
        </section>
      )}
      {school.notes.length > 0 && (
        <section className="mt-12 max-w-3xl">
          <SectionHeading title={words.notes} />
          <ul className="list-disc space-y-1 pl-5">
            {school.notes.map((note) => (
              <li key={note}>
                <FactWords>{note}</FactWords>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section className="mt-12">
          <SectionHeading title={words.same} />
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {others.map((other) => (
              <li key={other.id}>
                <a href={href(addresses.school(other.id))}>{other.school}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-8">
        <a href={href(addresses.schools())}>{words.all}</a>
      </p>
      <RecordFoot kind="school" id={school.id} sources={school.sources} />
    </>
  );
}
