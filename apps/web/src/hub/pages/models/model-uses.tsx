import type { Facts, Model, SystemProfile } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

/** The systems that a model's record counts: those told on a page which the record cites. */
function systemsOf(facts: Facts, model: Model): readonly SystemProfile[] {
  const cited = new Set([
    ...model.sources.map(({ url }) => url),
    ...[...(model.designQuantities ?? []), ...model.pay].map(({ sourceUrl }) => sourceUrl),
  ]);
  return facts.schools.systems.filter(({ sources }) => sources.some(({ url }) => cited.has(url)));
}

/** Where a model is used: as its record says, our profiles of schools and systems, and those who added themselves. */
export function ModelUses({ model }: { readonly model: Model }) {
  const { text, facts, state, href, locale } = useHub();
  const words = text.models;
  const schools = facts.schools.schools.filter(({ modelId }) => modelId === model.id);
  const systems = systemsOf(facts, model);
  const entries = state.directory.filter(({ modelId }) => modelId === model.id);
  const number = new Intl.NumberFormat(writtenAs[locale]);
  return (
    <section className="mt-12">
      <h2>{words.usesTitle}</h2>
      <p className="mt-2 max-w-prose">
        <FactWords>{model.whereUsed}</FactWords>
      </p>
      <p className="text-small text-soft">
        <a href="#sources">{words.usesSources}</a>
      </p>
      <h3 className="mt-5">{words.schoolsTitle}</h3>
      {schools.length === 0 ? (
        <p className="text-soft">{words.noSchools}</p>
      ) : (
        <ul className="mt-1 grid gap-x-8 gap-y-2 sm:grid-cols-2 md:grid-cols-3 print:grid-cols-3">
          {schools.map(({ id, school, district, state: inState, profileStatus }) => (
            <li key={id}>
              <a href={href(addresses.school(id))}>{school}</a>
              <span className="block text-small text-soft">
                {district}, {inState}
                {profileStatus !== 'operating' && `, ${words.profileStatus[profileStatus]}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {systems.length > 0 && (
        <>
          <h3 className="mt-5">{words.systemsTitle}</h3>
          <ul className="mt-1">
            {systems.map(({ id, name, schools: count }) => (
              <li key={id}>
                <a href={href(addresses.system(id))}>
                  <FactWords>{name}</FactWords>
                </a>
                <span className="text-small text-soft"> {words.schoolCount(number.format(count))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {entries.length > 0 && (
        <>
          <h3 className="mt-5">{words.entriesTitle}</h3>
          <ul className="mt-1">
            {entries.map(({ id, name, state: inState }) => (
              <li key={id}>
                <a href={href(addresses.entry(id))}>{name}</a>
                <span className="text-small text-soft"> {inState}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
